/** Given names that women bear nearly always; of what other names tell see the next list. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'abigail adrienne alexandra alice alicia alison allison amanda amber amy ana andrea angela anita ann anna anne annie antonia audrey barbara beatrice becky belinda beth betsy betty beverly ' +
    'bonnie brenda bridget brittany brooke camilla candice carla carly carmen carol caroline carolyn carrie catherine cathy cecilia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia ' +
    'colleen connie courtney crystal cynthia daisy daniela danielle daphne dawn deanna deb debbie deborah debra delia denise diana diane dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elise eliza elizabeth ella ellen ' +
    'emily emma erica erika erin esther ethel eugenia eva eve evelyn faye felicia fiona florence frances francesca gail georgina geraldine gina ginger gladys gloria grace greta gretchen gwen hailey hannah harriet hazel heather heidi helen helena ' +
    'hilary hillary holly ida imelda ingrid irene iris irina isabel isabella ivanka ivy jackie jaclyn jacqueline jan jane janet janice janine jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie juliet june ' +
    'kaja kamala karen karin karine kate katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kerry kim kimberly kirsten kristen kristin kristina lara laura lauren leah leila lena leslie lily linda lindsay lisa liz lois loretta lori lorraine lucia lucille lucy lydia lynn madeleine maggie mamata mandy marcia margaret margarita maria marian marianne marie ' +
    'marilyn marina marine marjorie marlene marsha martha mary maryam maureen maya megan megyn melanie melania melissa mercedes meredith mette mia michele michelle mildred minnie miranda miriam molly monica nadia nancy naomi natalia natalie natasha neera nicola nicole nina nora norma olga olivia pamela patricia patsy patty paula pauline pearl peggy penelope penny ' +
    'phyllis priscilla priyanka rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha sandra sanna sara sarah selina shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa tess theresa tiffany tina tracy ursula ' +
    'valerie vanessa vera veronica vicki victoria viola virginia vivian wanda wendy whitney yolanda yulia yvette yvonne zainab zoe zuzana annalena christia jacinda tsai yingluck benazir indira ivana condoleezza gita madeline ngozi theresa angelina antonella giorgia roberta samia magdalena ' +
    'abby alexa alma angie annette arlene bernadette bethany caitlin cassandra cassie christa christie christy constance darlene della dianne ' +
    'dinah doreen edna elsie fran francine gayle georgia henrietta hope imogen irma jeannie jennie jillian joann jodi julianne justine kaitlyn ' +
    'kara karla kelley kelli kellie kendra krista kristi kristy laurie lesley lillian lola lora louisa louise lucinda lynda lynne mabel mallory ' +
    'margery margie marguerite marissa maxine meghan melinda millie mimi mona monique muriel myra nadine nell nellie noreen opal ophelia paige ' +
    'patti petra phoebe polly rachael raquel robyn rochelle rosalie rosie ruby sadie shari shelly sheri sherri sheryl serena sonya stacie stacy ' +
    'susanna susannah susie tabitha tasha terri tessa thelma tonya traci tracie tricia trish velma vickie vicky violet wilma winifred ' +
    'alejandra alessandra amalia amelie aurelie beatriz benedetta carlota carolina catalina cecile celine chiara consuelo corinne cristina ' +
    'delphine elisa elisabeth emilia estela estelle federica fernanda francoise giulia graciela helene isabelle josefina liliana luciana luisa ' +
    'magali manuela mara marcela marcella mariana marta monserrat paola rocio romina severine stefania sylvie valentina victoire virginie ximena ' +
    'aino anneli elina eveliina johanna kaisa kirsti liisa marja marjatta minna outi päivi pirkko riikka satu tarja tuula agnes anja anneliese ' +
    'annika antje astrid berit birgit birgitta britta cornelia dagmar elke gisela gitte gudrun hanna hannelore heike helga helle inga inge ' +
    'katarina kathrin katja katrin kerstin margrethe monika nadja sigrid silke stefanie svenja tanja ulla ulrike ute ' +
    'agnieszka alla anastasia bogdana dalia danuta ekaterina elvira evgenia galina ingrida inna iryna iveta jana katalin kersti lesya liubov ' +
    'lyudmila maia malgorzata marija mariya nadezhda natalya nikol oksana olha orsolya rumiana salome simona sviatlana tatyana viktoria vjosa ' +
    'yana yekaterina yelena nona ' +
    'amina amira asma basma emine elham fatima fatma golnaz hala halima hana hanan hoda huda ibtisam jamila laila lamia latifa layla lubna manal ' +
    'meral nada nasrin nawal nazanin rana rania rashida reem salma samira sana shirin suha tzipi zahra zeinab zeynep ' +
    'anjali amrita aparna arundhati chandrika deepika lakshmi leni meera megawati neha nirmala nirupama pooja preeti priya ritu sirimavo smita ' +
    'sudha sunita sushma swati usha ' +
    'ayako chiaki emi haruka junko kaori keiko kyoko mariko mayumi megumi michiko midori misako naoko sadako sakura seiko sumiko takako tomoko ' +
    'tomomi yoko yoriko yoshiko yuka yukiko yuko yumi yuriko ' +
    'aminata ama chimamanda folasade nkosazana obiageli oby sahle-work ' +
    'farida aisha aicha ayesha khadija mariam miriam nadira gulnara gulnar aigul dinara zarina saule madina aliya asel nargiz nigar leyla sevil ' +
    'rosalba wilma itzel xiomara yadira maribel marisol lourdes milagros zoraida ofelia eugenie zsofia ilona erzsebet eszter reka timea ' +
    'sigrun gudrun asta hildur ragnheidur katrin solveig ragnhild liv siv maren signe dorte merete pernille saga ebba ' +
    'agata barbora bozena dorota ewa halina jadwiga kinga krystyna lenka ludmila milada pavla petra ruzena vlasta zdenka ' +
    'snezana jelena milica dragana biljana mirjana ljiljana gordana vesna desislava tsvetana rositsa ioana raluca ileana mihaela ' +
    'tamar ketevan anahit lusine gayane siranush rivka shira yael ayelet tzipora noa ' +
    'rukhsana shazia bushra nusrat tahmina hafsa sumaya zahida yasmin yasmine siti dewi wati ayu putri retno nurul ' +
    'huong hoa thuy ngoc phuong linh nhung suda orawan sunee pimchanok aung-san khin ' +
    'meiling xiaoling lihua xiuying yumei soo-jin min-ji ji-woo eun-ji hye-jin young-hee mi-ja sun-hee ' +
    'wanjiru njeri achieng akinyi atieno nyambura wambui makena zawadi neema thandiwe nomvula nozipho sibongile lindiwe zodwa precious ' +
    'funmilayo adaeze ifeoma nneka yetunde ronke aissatou fatou mariama kadiatou oumou hawa hadiza adenike tsehay birtukan almaz tigist hiwot selam genet'
  ).split(' '),
)

/** Given names that women and men bear: they tell nothing. All that are known and in neither list are mostly men's. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  (
    'alex alexis ariel ashley aubrey blake cameron casey charlie chris claude dana daniele dominique drew frankie gabriele jackie jamie jan jean jess jesse jessie jo jody jordan ' +
    'jun kari kay kelly kendall kerry kim kris lauri lee leigh leslie lindsey loren lou lynn mackenzie madison marion marin merle michele mika mo morgan nana nicola nikita nino noam noel ' +
    'pascal pat quincy randy ray rinat robin rosario sam sandy sasha sean shannon shane shelby sidney simone sydney taylor terry toni tracey tyler val yemi ' +
    'adel amal anand ayo chidi femi fumio guadalupe iman jaya kiran lal nour nur or ola omer safa salam salwa sana sani shashi suman uma'
  ).split(' '),
)
