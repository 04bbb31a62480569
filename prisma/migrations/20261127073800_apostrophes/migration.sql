-- Apostrophes of print became hyphens, and hyphens of print nothing: who typed "Côte d'Ivoire" in quotation marks did not find
-- "Côte d’Ivoire", and who typed "O’Brien" not "O'Brien". They become those of ASCII.
CREATE OR REPLACE FUNCTION searched_words(words text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
  translate(small_letters(words), U&'\2018\2019\201B\02B9\02BB\02BC\02BD\2032\FF07\2010\2011\00AD\200B\200C\200D\2060\FEFF', '''''''''''''''''''--'),
  '[¡-©«-´¶-¹»-¿×÷՚-՟։֊־׀׃׳״،؍؛؟٪-٭۔।॥၊-၏፡-፨ -⁯₠-⃏←-⯿⸀-⹿　-〄〈-〠〰・︐-︟︰-﹯！-／：-＠［-｀｛-･￼�🀀-🫿]',
  ' ', 'g');

-- The views of what was known then stand on the tables, and are made again after all migrations.
DROP SCHEMA IF EXISTS known CASCADE;

DROP INDEX "articles_search_idx";
ALTER TABLE "articles" DROP COLUMN "search",
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (article_search(language, title, standfirst, text)) STORED;
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

DROP INDEX "quotations_search_idx";
ALTER TABLE "quotations" DROP COLUMN "search",
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('chancery'::regconfig, searched_words(left(text, 200000)))) STORED;
CREATE INDEX "quotations_search_idx" ON "quotations" USING GIN ("search");

DROP INDEX "claims_search_idx";
ALTER TABLE "claims" DROP COLUMN "search",
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('chancery'::regconfig, searched_words(left(evidence_text, 200000)))) STORED;
CREATE INDEX "claims_search_idx" ON "claims" USING GIN ("search");
