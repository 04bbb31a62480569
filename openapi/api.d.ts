/** The types of a client of this API. Made from openapi.json by `npm run openapi`. */

export interface paths {
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a text; store nothing
         * @description Finds quotations with their speakers, experts, dates, treaties and claims in one text. The same text always gives the same answer. Needs no key where reading needs none.
         */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles, latest first
         * @description Without their texts; `GET /v1/articles/{id}` has text and findings.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Store an article and what it says
         * @description Reads the article and stores it with its findings, all or nothing. The same text again answers 200 and the same id; another text at a known `url` becomes a new revision. A `url` alone is fetched: from public hosts only, and as their robots.txt allows. With `Prefer: respond-async` (RFC 7240) it is queued, and the answer is a job to ask for later.
         */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: articles, latest first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article
         * @description The text, and all that was found in it; offsets point into `text`. With `Accept: text/html`, as a browser sends it, a page to read: quotations, speakers, claims and dates highlighted in the text. With `asOf` the revision that was known then.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Retract an article
         * @description Takes the article and its claims out of every list. Its address answers 410 from then on, and so does this. Sent again it answers 409, unless with `reinstate: true`. The example is the id of no article: trying it takes nothing away.
         */
        delete: operations["retractArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store many articles
         * @description Takes one article a line, or a JSON list of them, and answers one line for each as soon as it is stored or refused, in the same order. Each is stored or refused on its own; a batch that broke off may be sent again. Lines may be without number: they are read as they come, no faster than their answers are taken, so a client reads while it sends. A line may hold other fields than those of an article; they are left out, and told. Who neither sends nor reads for a minute is cut off. With `Prefer: respond-async` each is queued, and its line names the job.
         */
        post: operations["createArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotations of an article
         * @description In the order of the text.
         */
        get: operations["listArticleQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/quotations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: quotations of an article
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportArticleQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims of an article
         * @description In the order of the text.
         */
        get: operations["listArticleClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/claims.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: claims of an article
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportArticleClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings as W3C Web Annotations
         * @description Quotations, experts and claims as JSON-LD, each with a TextPositionSelector and a TextQuoteSelector. As the model asks, positions count code points here; offsets elsewhere count UTF-16 units.
         */
        get: operations["listArticleAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All texts of an article
         * @description Every text that stood at its address, newest first.
         */
        get: operations["listArticleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{revision}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a revision says that the one before did not
         * @description Which quotations and claims appeared, changed and went with a revision. The first one differs from none.
         */
        get: operations["getArticleChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/rereadings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What later versions of the engine read otherwise
         * @description After an upgrade articles are read anew, as jobs of the kind `reread`: which quotations and claims of the same text appeared, changed and went, the last version first; none where all is as it was. What editors said stays with what it was said of.
         */
        get: operations["listArticleRereadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check an article’s hashes and pointers
         * @description Computes the SHA-256 of each stored text again, and looks up every pointer of its findings: the offsets must lie in the text and hold the very words. Each that fails is told with where and why. A job of the kind `verify` does the same for all articles each night. The prefixes and suffixes of annotations are cut from the text when asked for, so that none are stored to fail.
         */
        get: operations["verifyArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Experts, by name
         * @description People who are quoted in any article, each once, with the role and affiliation stated last.
         */
        get: operations["listExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: experts, by name
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One expert
         * @description A profile over all articles: every spelling of the name, each role and affiliation, dated, what the claims are about, and who is quoted beside. With `explain=true` why what articles state is of one person, and who may be the same. With `Accept: text/html` a page with the calibration of the forecasts drawn.
         */
        get: operations["getExpert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an expert said
         * @description Quotations of this speaker, alone or with others, latest article first.
         */
        get: operations["listExpertQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/quotations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: what an expert said
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportExpertQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims by or about an expert
         * @description Claims that this person makes, or takes part in, latest window first.
         */
        get: operations["listExpertClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/claims.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: claims by or about an expert
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportExpertClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often an expert was right
         * @description Forecasts by band, resolved and open, with a Brier score from the midpoints of the bands and a calibration table. With `asOf` of the forecasts that were known then, as editors had resolved them by then.
         */
        get: operations["getExpertLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two experts are one person
         * @description The other’s profile becomes part of this one, and its id leads here from then on (308). It holds when articles are read anew and all is rebuilt; `split` takes it back.
         */
        post: operations["mergeExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experts/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an expert is two people
         * @description Some of what articles state of this expert is another’s: the portraits that are named, or all that came with a profile that was merged, which has its id back. `merge` takes it back.
         */
        post: operations["splitExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What experts are of, by name
         * @description Institutes, ministries and other bodies that a quoted expert is said to be of.
         */
        get: operations["listAffiliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: what experts are of, by name
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportAffiliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often those of an affiliation were right
         * @description Forecasts of all who spoke as being of it: by band, resolved and open, with a Brier score from the midpoints of the bands and a calibration table. What two of them say together counts once. With `asOf` of the forecasts that were known then, as editors had resolved them by then.
         */
        get: operations["getAffiliationLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotations, latest article first
         * @description Content attributed to a source, directly, indirectly or both, over all articles.
         */
        get: operations["listQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: quotations, latest article first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportQuotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One quotation
         * @description With its speaker, its cue, and where it stands in its article. With `asOf` only when it was known then, also one that a revision of its article has replaced since.
         */
        get: operations["getQuotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims, latest window first
         * @description What articles say of visits, treaties, meetings, memberships and the future. `from` and `to` find claims whose date window overlaps; `likelihood=>=likely` those whose source thinks them likely or more.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: claims, latest window first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One claim
         * @description With its evidence, its source, its date window, and how likely the source thinks it. With `asOf` only when it was known then; by the clock of ingestion also one that a revision of its article has replaced since.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims counted by type, country, month, status and likelihood
         * @description Takes every filter of `GET /v1/claims`, and counts all that match.
         */
        get: operations["countClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims counted by day, week or month
         * @description By the days their articles were published, or by the windows the claims speak of. Weeks begin on Monday. Takes every filter of `GET /v1/claims`.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New claims as Atom
         * @description The latest 100 claims that were stored, to follow in a feed reader. Takes every filter of `GET /v1/claims`.
         */
        get: operations["getClaimAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims.feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New claims as JSON Feed
         * @description The latest 100 claims that were stored, to follow in a feed reader. Takes every filter of `GET /v1/claims`.
         */
        get: operations["getClaimJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/propositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same said by many, latest first
         * @description One entry a proposition: the same trip, clause, deed, membership or event foretold, with the words, the status and the likelihood of every source side by side. Copies of an article count once. Filters ask for any of its claims; `differs=true` is what its sources do not think equally likely.
         */
        get: operations["listPropositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/propositions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: the same said by many, latest first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportPropositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/propositions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposition
         * @description What every source says of the same thing, and how sure each is; with `asOf`, by what was known then.
         */
        get: operations["getProposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecasts, latest article first
         * @description Forecasts, claims of other types with a likelihood, and what a person says is planned or proposed: who says it, the exact hedge and its band of ICD 203, what would settle it, and what an editor says became of it.
         */
        get: operations["listForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: forecasts, latest article first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One forecast
         * @description Who says it, how likely, what would settle it, and what became of it; with `asOf`, what an editor had said by then.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What later claims say became of a forecast
         * @description Claims of later articles that say the same, or share its treaty, names and words, and tell what came about or came to nothing. They are proposed: nothing resolves itself. `passed` says so where the last day is past and nobody told. `outcome=proposed` lists forecasts for which a later claim tells.
         */
        get: operations["listProposedOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forecasts/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what became of a forecast
         * @description With a claim that shows it, a note, or both; replaces what was said before. It is kept under the words of the claim and its hedge, so that it stays when the article is read anew.
         */
        post: operations["resolveForecast"];
        /**
         * Take back what was said of a forecast
         * @description It is open again. The audit keeps that it was resolved.
         */
        delete: operations["reopenForecast"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits, latest window first
         * @description One entry a trip, with its status by the latest article and whether its sources agree. With `asOf` as it was known then, in the order of what is known now.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: visits, latest window first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits as a calendar
         * @description iCalendar (RFC 5545), to subscribe to: whole days, one event a visit. When a visit is moved or called off, its `UID` stays and its `SEQUENCE` grows. What is asked for, hedged, on one of several days, or told to the week, month or season alone is tentative; what is put off with no new day told is cancelled until there is one. Takes the filters of `GET /v1/visits`; the latest 2,000 that have a day.
         */
        get: operations["getVisitCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One visit
         * @description The lifecycle of a trip from request to arrival, with every version of each date; all claims about it; what was overtaken by a postponement; which of them cannot both hold, and which only seem so, for a landing at 02:38 in Seoul is 20:38 the day before in Moscow. What turned out to be one trip with another leads on to that one (308). With `Accept: text/html` a page with the lifecycle drawn.
         */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Treaties, by name
         * @description Treaties that any article names or clearly describes, each once.
         */
        get: operations["listTreaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: treaties, by name
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportTreaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One treaty
         * @description Its title, year and parties as articles give them; what was done to it, with every version of each date; its clause ladder; and the treaties of the same parties. With `explain=true` why what articles name is one treaty, and which others may be. With `Accept: text/html` a page with the history drawn.
         */
        get: operations["getTreaty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a treaty obliges to
         * @description The clause ladder: for each obligation, what each source says it is, over time, side by side.
         */
        get: operations["listTreatyClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two treaties are one
         * @description The other becomes part of this one, and its id leads here from then on (308). It holds when articles are read anew and all is rebuilt; `split` takes it back.
         */
        post: operations["mergeTreaties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/treaties/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a treaty is two
         * @description Some of what articles name is another treaty: the forms that are given, or all that came with one that was merged, which has its id back. `merge` takes it back.
         */
        post: operations["splitTreaty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search articles, quotations, experts and claims
         * @description As in a web search: `"two words"` side by side, `-word` not there, `or` between. Words match in all their forms and without accents. Names match in other spellings too, unless in quotation marks: `Zelensky` finds Zelenskyy, `Kiev` Kyiv; `spellings` says which. Names of experts match with slips as well. Each hit says where the words stand, by offsets and as marked text. Latest first, or best first with `sort=relevance`, which ranks the newest 500 of each type. `counts` says how many there are, or at least; `include=facets` counts them up to 4000, and of what kind they are, at some cost. `fields` are those of each `item`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, in order
         * @description What appeared, changed, was merged and was retracted, of articles, visits, experts, treaties and forecasts, in an order in which nothing is ever put before what was read already: who goes on from `nextCursor` misses nothing and sees nothing twice. With `Accept: text/event-stream` as Server-Sent Events: from now on, or from `cursor` or `Last-Event-ID`. Changes are kept for some months, as the operator says: who comes with a cursor before that is told so (410, `cursor-expired`). Then take `nextCursor` of `cursor=latest`, read anew what you follow, and go on from that cursor.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is told of changes
         * @description Oldest first.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of changes
         * @description From now on each change that matches is sent to the address by POST: `{"type", "timestamp", "data"}` with the change as `data`, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`: HMAC-SHA256 with the secret). Answer 2xx within 20 seconds; else it is tried five times in all, longer after each.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: who is told of changes
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description Where changes are sent, and which.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Be told no more
         * @description Its log goes with it. The example is the id of no webhook: trying it takes nothing away.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description What is left out stays as it is.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a webhook was told
         * @description Each change with every attempt to send it, and why it failed; latest first.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: what a webhook was told
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources, by name
         * @description The outlets that published the stored articles, and how many each.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: sources, by name
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feeds that are polled
         * @description With the time of the last poll and of the next, and what went wrong.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Poll a feed
         * @description From now on the feed is asked for what is new, and its articles are stored. Each item is read once, and again when the feed says something else of it. A feed that is polled already answers 200 and stays as it is.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: feeds that are polled
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportFeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One feed
         * @description When it was polled last, when it will be next, and what went wrong.
         */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        /**
         * Poll a feed no more
         * @description What it brought stays. The example is the id of no feed: trying it takes nothing away.
         */
        delete: operations["deleteFeed"];
        options?: never;
        head?: never;
        /**
         * Change how a feed is polled
         * @description What is left out stays as it is. A feed that is resumed is polled at once.
         */
        patch: operations["changeFeed"];
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs, latest first
         * @description What is to be done, is being done, and was done within a day. `state=failed` are those that were given up: they are kept for a month, and `POST /v1/jobs/{id}/requeue` tries one again.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: jobs, latest first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One job
         * @description How far it is; once it is done, what became of the article.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/requeue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed job again
         * @description Puts a job that was given up back into the queue.
         */
        post: operations["requeueJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys, oldest first
         * @description Without the keys themselves; with their scopes, expiry and last use.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The answer holds the key, this once: only its hash is kept.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: aPI keys, oldest first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One API key
         * @description Without the key itself; with its scopes, expiry and last use.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Make an API key useless at once
         * @description It stays in the list. The example is the id of no key.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who wrote what, latest first
         * @description Each write, kept in the same transaction with what it did.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of a list: who wrote what, latest first
         * @description Streamed whole, as a table, as lines of JSON, or as JSON-LD; what the pages of the list are asked for holds here too.
         */
        get: operations["exportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the process answer?
         * @description Answers 200 as long as the process runs, whatever the database does.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve?
         * @description Answers 200 when the database answers, and 503 when it does not.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of problem
         * @description The table of what can go wrong: each `type` of a problem is the address of its entry here, and a page for who opens it in a browser.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of problem
         * @description What a problem of this kind means, and how to mend it.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An institute, ministry or other body that experts are of. */
        AffiliatedBody: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
            /**
             * @example institute
             * @example ministry
             */
            kind: string;
            country: components["schemas"]["Country"] | null;
            /** @description Who spoke as being of it, and in how many articles; copies count once. */
            counts: {
                /** Format: int32 */
                experts: number;
                /** Format: int32 */
                articles: number;
            };
        };
        /** @description A role and affiliation as stated, dated by the articles that state them. */
        Affiliation: {
            role: string | null;
            affiliation: string | null;
            official: boolean;
            /** @description Publication day of the first article that states it. */
            from: string | null;
            /** @description Publication day of the last article that states it. */
            to: string | null;
            /** Format: int32 */
            articles: number;
        };
        /** @description How often the forecasts of all who spoke as being of it came true. */
        AffiliationLedger: {
            /** @description Copies of articles are left out. `possible`: only called so (“may”), which no band stands for; `unhedged`: without any such word. */
            counts: {
                /** Format: int32 */
                forecasts: number;
                /** Format: int32 */
                possible: number;
                /** Format: int32 */
                unhedged: number;
                /** Format: int32 */
                resolved: number;
                /** Format: int32 */
                unresolved: number;
                /** Format: int32 */
                void: number;
            };
            /** @description Whether fewer than 30 hedged forecasts are resolved: then a score says more of chance. */
            small: boolean;
            /** @description Null where none is both hedged and resolved. */
            brier: {
                /** @description Mean squared difference between the midpoint of the band and what came: 0 is perfect. */
                score: number;
                /** @description 95 %, by Hoeffding’s inequality, given the bands: it holds for few forecasts too, and of one is all that it could score. */
                interval: {
                    from: number;
                    to: number;
                };
                /** Format: int32 */
                forecasts: number;
            } | null;
            /** @description A line a band of ICD 203, least likely first. */
            calibration: {
                band: components["schemas"]["LikelihoodBand"];
                midpoint: number;
                /** Format: int32 */
                forecasts: number;
                /** Format: int32 */
                resolved: number;
                /** Format: int32 */
                occurred: number;
                /** @description Of the resolved. */
                share: number | null;
            }[];
            affiliation: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            };
        };
        AffiliationPage: {
            items: components["schemas"]["AffiliatedBody"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description W3C Web Annotation. */
        Annotation: {
            id: string;
            /** @constant */
            type: "Annotation";
            /** @enum {string} */
            motivation: "identifying" | "describing" | "classifying";
            body: {
                /** @constant */
                type: "TextualBody";
                /** @enum {string} */
                purpose: "tagging" | "describing" | "identifying";
                value: string;
                /** @constant */
                format: "text/plain";
            }[];
            target: {
                source: string;
                selector: (components["schemas"]["TextPositionSelector"] | components["schemas"]["TextQuoteSelector"])[];
            };
        };
        /** @description All annotations of one article, in the order of the text. */
        AnnotationPage: {
            /** @constant */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            id: string;
            /** @constant */
            type: "AnnotationPage";
            items: components["schemas"]["Annotation"][];
        };
        /** @description A trip that is another. */
        ApartVisit: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            visitId: string;
            visitor: string;
            from: string | null;
            to: string | null;
            reason: string;
        };
        /** @description An API key, without the key itself. */
        ApiKey: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
            /** @description Its first characters, to tell it from others. */
            prefix: string;
            scopes: ("read" | "write" | "admin")[];
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            revokedAt: string | null;
            /** @description Noted once a minute at most. */
            lastUsedAt: string | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description An article with its text and all that was found in it. */
        Article: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            title: string | null;
            url: string | null;
            publishedAt: components["schemas"]["DayOrInstant"] | null;
            source: components["schemas"]["SourceRef"] | null;
            standfirst: string | null;
            byline: string | null;
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            status: "extracted" | "unsupported-language";
            /** @description The day in the zone of publication. */
            publishedOn: string | null;
            modifiedAt: components["schemas"]["DayOrInstant"] | null;
            /** Format: date-time */
            ingestedAt: string;
            /** Format: int32 */
            revision: number;
            /** @description The article that it is a copy of, as outlets take texts over from an agency: most of the shorter text stands in the longer one, and they were published within two weeks. Null for an original. */
            duplicateOf: string | null;
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
            /** @description True for the bundled sample briefs, whose people are invented. */
            fictional: boolean;
            counts: {
                /** Format: int32 */
                quotations: number;
                /** Format: int32 */
                experts: number;
                /** Format: int32 */
                claims: number;
            };
            /** @description The clean body; offsets point into it. */
            text: string;
            captions: components["schemas"]["Caption"][];
            quotations: components["schemas"]["ArticleQuotation"][];
            experts: components["schemas"]["ArticleExpert"][];
            treaties: components["schemas"]["ArticleTreaty"][];
            claims: components["schemas"]["ArticleClaim"][];
        };
        /** @description A claim as it stands inside its article. */
        ArticleClaim: components["schemas"]["ArticleVisitClaim"] | components["schemas"]["ArticleTreatyClauseClaim"] | components["schemas"]["ArticleTreatyActionClaim"] | components["schemas"]["ArticleMeetingClaim"] | components["schemas"]["ArticleMembershipClaim"] | components["schemas"]["ArticleForecastClaim"];
        /** @description An expert as one article states him or her. */
        ArticleExpert: {
            /** @description The fullest form in the text. */
            name: string;
            /** @example senior fellow */
            role: string | null;
            /** @example Institute of International Studies */
            affiliation: string | null;
            /** @description Speaks for a government or another state body. */
            official: boolean;
            mentions: components["schemas"]["Mention"][];
            /** @description The expert, over all articles; null for who is named by one word only, which tells nobody apart. */
            personId: string | null;
        };
        /** @description A prediction that is no claim of another type. */
        ArticleForecastClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "forecast";
            status: components["schemas"]["VisitClaim"]["status"] | null;
            /** @description What is said to come about, with its subject where one stands there. */
            proposition: components["schemas"]["Mention"];
            /** @description States it names. */
            countries?: components["schemas"]["Country"][];
            /**
             * @description What tells two wordings to be of one thing: states by their codes, stems of its words less hedges, dates and small words, and the year. Empty where too little is said for that.
             * @example [
             *       "2024",
             *       "KP",
             *       "device",
             *       "nuclear",
             *       "test"
             *     ]
             */
            gist?: string[];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        ArticleHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "article";
            item: components["schemas"]["ArticleSummary"];
            snippets: components["schemas"]["Snippet"][];
        };
        /** @description What a NewArticle is. The name of a field may be written in snake_case (`published_at`). Fields that are not known are left out, and `ignored` of the answer names them. */
        ArticleLine: {
            /** @description The sender's own name for it. It is not kept. */
            id?: string | number | null;
            /** @description The body of the article, taken verbatim: offsets point into it. */
            text?: string;
            /** @description A whole HTML page, to be cleaned. */
            html?: string;
            /** @description A whole page as plain text, menus and all, to be cleaned. */
            page?: string;
            title?: string | null;
            /**
             * @description When it was published: a day, or a date-time with its zone. Relative dates ("next Tuesday") resolve against it; without it they stay unresolved.
             * @example 2024-06-17
             */
            publishedAt?: string | null;
            /** @description Where it stands. Another text at the same address becomes a new revision. Sent without text, html or page, it is fetched from there. */
            url?: string | null;
            /** @description The outlet that published it. */
            source?: string | null;
            /**
             * @description When it was last changed, as `publishedAt`: the revision that this text becomes was published then (see `asOf`).
             * @example 2024-06-18T09:30Z
             */
            modifiedAt?: string | null;
            standfirst?: string | null;
            byline?: string | null;
            /** @description True to store it although it was retracted: it gets back the id it had. */
            reinstate?: boolean;
            /** @description True when its people are invented. */
            fictional?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description A summit, talks or a conference with a date or a place. */
        ArticleMeetingClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "meeting";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /**
             * @description As the text has it.
             * @example G20 Leaders’ Summit
             */
            name: string | null;
            participants: string[];
            place: string | null;
            placeCountry: components["schemas"]["Country"] | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        /** @description A state joins, observes or leaves an organisation, or is meant to; or is one of a group that has no name: allies, a bloc. */
        ArticleMembershipClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "membership";
            /**
             * @description existing: is one; occurred: has joined; leaving: is one, and means to go; historical: was one, or has left.
             * @enum {string}
             */
            status: "existing" | "occurred" | "planned" | "proposed" | "rejected" | "suspended" | "leaving" | "historical";
            member: string;
            memberCountry: components["schemas"]["Country"] | null;
            organization: string;
            /** @enum {string} */
            capacity: "member" | "observer" | "candidate" | "partner";
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        ArticlePage: {
            items: components["schemas"]["ArticleSummary"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
        };
        /** @description A quotation as it stands inside its article. */
        ArticleQuotation: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            /**
             * @description direct: all inside quotation marks; indirect: reported without marks; mixed: partly quoted.
             * @enum {string}
             */
            type: "direct" | "indirect" | "mixed";
            speaker: components["schemas"]["StoredSpeaker"] | null;
            /** @description The words that attribute it: "said", "according to". */
            cue: components["schemas"]["Mention"] | null;
            /**
             * @description speech: a verb of saying ("said", "warned"); other: asking, hoping, seeming …; absent without a cue.
             * @enum {string}
             */
            cueKind?: "speech" | "other";
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The quotation this one goes on with. */
            continues: string | null;
        };
        /** @description Just enough of an article to cite it. */
        ArticleRef: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            title: string | null;
            url: string | null;
            publishedAt: components["schemas"]["DayOrInstant"] | null;
            source: components["schemas"]["SourceRef"] | null;
        };
        ArticleSummary: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            title: string | null;
            url: string | null;
            publishedAt: components["schemas"]["DayOrInstant"] | null;
            source: components["schemas"]["SourceRef"] | null;
            standfirst: string | null;
            byline: string | null;
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            status: "extracted" | "unsupported-language";
            /** @description The day in the zone of publication. */
            publishedOn: string | null;
            modifiedAt: components["schemas"]["DayOrInstant"] | null;
            /** Format: date-time */
            ingestedAt: string;
            /** Format: int32 */
            revision: number;
            /** @description The article that it is a copy of, as outlets take texts over from an agency: most of the shorter text stands in the longer one, and they were published within two weeks. Null for an original. */
            duplicateOf: string | null;
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
            /** @description True for the bundled sample briefs, whose people are invented. */
            fictional: boolean;
            counts: {
                /** Format: int32 */
                quotations: number;
                /** Format: int32 */
                experts: number;
                /** Format: int32 */
                claims: number;
            };
        };
        /** @description A treaty as one article names it. */
        ArticleTreaty: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            /**
             * @description Key in the registry of well-known treaties, where it is one.
             * @example new-start
             */
            registry?: string | null;
            mentions: components["schemas"]["Mention"][];
            /**
             * Format: uuid
             * @description The treaty, over all articles.
             */
            treatyId: string;
        };
        /** @description Something is done to a treaty, was, or is meant to be. */
        ArticleTreatyActionClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_action";
            /**
             * @description `not_done`: a source says that it is not, as “has not ratified” does.
             * @enum {string}
             */
            status: "occurred" | "under_way" | "planned" | "not_done";
            treaty: components["schemas"]["TreatyRef"];
            /** @enum {string} */
            action: "signed" | "ratified" | "entered_into_force" | "withdrawn" | "suspended" | "terminated" | "extended" | "negotiating" | "proposed" | "rejected" | "violated";
            /** @description The states that do it, as the text says; of what is proposed, they are to do it. Empty where it does not say. */
            actors: components["schemas"]["Country"][];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        /** @description What a treaty obliges, obliged or would oblige its parties to. */
        ArticleTreatyClauseClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_clause";
            /** @enum {string} */
            status: "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended";
            treaty: components["schemas"]["TreatyRef"];
            /**
             * @description The first five are those of the ATOP codebook.
             * @enum {string}
             */
            obligation: "defense" | "offense" | "neutrality" | "nonaggression" | "consultation" | "cooperation" | "arms_control" | "ceasefire" | "territory" | "trade" | "transit" | "other";
            /** @description The words that state the obligation. */
            content: components["schemas"]["Mention"];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        /** @description Someone acting for a state or organisation travels abroad, or is asked, is to, or will not. */
        ArticleVisitClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visit";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description The fullest name in the text, or the office of one who is not named. */
            visitor: string;
            visitorCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the article says it.
             * @example Foreign Minister
             * @example Chilean president
             */
            visitorOffice?: string | null;
            /** @description The most specific place named. */
            destination: string;
            destinationCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the text has it.
             * @example state
             * @example official
             * @example working
             */
            kind: string | null;
            /** @description The days it was meant for before it was put off or moved; `date` is the same where no new ones are told. */
            movedFrom?: components["schemas"]["Timex"] | null;
            /** @description Who asked for it, when it was asked for. */
            requestedBy: string | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
        };
        /** @description Who vouches for the claim. */
        AssertedBy: {
            kind: components["schemas"]["SourceKind"];
            names: string[];
            /** @description Where the source stands; null for the author. */
            mention: components["schemas"]["Mention"] | null;
        };
        /** @description Who makes a claim. */
        Asserter: {
            kind: components["schemas"]["SourceKind"];
            names: string[];
            /** @description As written: "her office"; null for the author. */
            text: string | null;
        };
        /** @description One write: what was done, to what, by whom. */
        AuditEntry: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            action: "article.created" | "article.revised" | "article.retracted" | "expert.merged" | "expert.split" | "feed.created" | "feed.changed" | "feed.deleted" | "treaty.merged" | "treaty.split" | "forecast.resolved" | "forecast.reopened" | "job.requeued" | "key.created" | "key.revoked" | "webhook.created" | "webhook.changed" | "webhook.deleted";
            /** @description Id of what was written. */
            subject: string;
            /** @description Null for the command line. */
            key: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            } | null;
            requestId: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description What became of one line of a batch. */
        BatchLine: {
            /**
             * Format: int32
             * @description Of the batch, counted from 1.
             */
            line: number;
            article: components["schemas"]["Saved"];
            /** @description Fields of the line that are not known, and were left out. */
            ignored?: string[];
        } | {
            /**
             * Format: int32
             * @description Of the batch, counted from 1.
             */
            line: number;
            job: {
                /** Format: uuid */
                id: string;
            };
            /** @description Fields of the line that are not known, and were left out. */
            ignored?: string[];
        } | {
            /**
             * Format: int32
             * @description Of the batch, counted from 1.
             */
            line: number;
            problem: components["schemas"]["Problem"];
        };
        /** @description Of a picture: kept apart from the body. */
        Caption: {
            text: string;
            credit: string | null;
        };
        /** @description Something appeared, changed or was retracted. */
        Change: {
            /**
             * @description Where in the feed: later ones are further on.
             * @example 4711-12
             */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            noun: "article" | "visit" | "expert" | "treaty" | "forecast";
            /**
             * @description Of an article: `changed`, a new revision, read anew, or printed to the letter by another outlet. Of a forecast also: what became of it was said, or taken back. Of a visit, an expert or a treaty: what a list shows of it. `merged`: it is part of another, its `successor`, now.
             * @enum {string}
             */
            change: "appeared" | "changed" | "merged" | "retracted";
            /**
             * Format: uuid
             * @description Id of what it is about.
             */
            subject: string;
            /** @description What it is now: what it was merged into, or the same forecast in an article that was read anew; else null. */
            successor: string | null;
            title: string | null;
            articleId: string | null;
            /** @description Of an article, all that it makes, or made when it was retracted. */
            claims: {
                id: string | null;
                /** @enum {string} */
                type: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
                status: string | null;
                likelihood: components["schemas"]["LikelihoodBand"] | null;
                countries: components["schemas"]["Country"][];
            }[];
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            /**
             * @description Give it back as `cursor`, at once or later, for what comes after.
             * @example 4711-12
             */
            nextCursor: string;
            /** @description Whether there may be more at once. */
            more: boolean;
        };
        /** @description How a revision differs from the one before in what it says. What went, and what stands under `before`, points into the text of the revision before, and its id leads nowhere any more. */
        Changes: {
            quotations: {
                /** @description Quotations of this revision that the one before has not. */
                appeared: components["schemas"]["ArticleQuotation"][];
                /** @description Quotations that say something else now, as they were and as they are. */
                changed: {
                    before: components["schemas"]["ArticleQuotation"];
                    after: components["schemas"]["ArticleQuotation"];
                    /** @description What says something else; offsets are not compared. */
                    fields: string[];
                }[];
                /** @description Quotations of the revision before that this one has not. */
                went: components["schemas"]["ArticleQuotation"][];
            };
            claims: {
                /** @description Claims of this revision that the one before has not. */
                appeared: components["schemas"]["ArticleClaim"][];
                /** @description Claims that say something else now, as they were and as they are. */
                changed: {
                    before: components["schemas"]["ArticleClaim"];
                    after: components["schemas"]["ArticleClaim"];
                    /** @description What says something else; offsets are not compared. */
                    fields: string[];
                }[];
                /** @description Claims of the revision before that this one has not. */
                went: components["schemas"]["ArticleClaim"][];
            };
        };
        /** @description A typed proposition with its evidence. */
        Claim: components["schemas"]["VisitClaim"] | components["schemas"]["TreatyClauseClaim"] | components["schemas"]["TreatyActionClaim"] | components["schemas"]["MeetingClaim"] | components["schemas"]["MembershipClaim"] | components["schemas"]["ForecastClaim"];
        ClaimHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "claim";
            item: components["schemas"]["StoredClaim"];
            snippets: components["schemas"]["Snippet"][];
        };
        ClaimPage: {
            items: components["schemas"]["StoredClaim"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
        };
        ClaimPair: {
            claimIds: string[];
            reason: string;
        };
        /** @description What a treaty obliges to, and each source’s word on it over time. */
        Clause: {
            obligation: string;
            /** @description What the sources say of it, oldest first. */
            wordings: components["schemas"]["ClauseWording"][];
        };
        ClauseWording: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            status: string | null;
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description The words that say what it obliges to. */
            content: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["Asserter"];
            /** @description Who says it, over all articles. */
            experts: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            }[];
            article: components["schemas"]["ArticleRef"];
        };
        Clauses: {
            items: components["schemas"]["Clause"][];
        };
        /**
         * @description ISO 3166-1 alpha-2 code; of a state that is no more, the code ISO 3166-3 withdrew with it (SU, YU, CS, DD).
         * @example KP
         */
        Country: string;
        CreatedWebhook: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /**
             * Format: uri
             * @description Where changes are sent by POST: a public host.
             */
            url: string;
            filters: {
                [key: string]: string[];
            };
            /** @description Nothing is sent; when it is resumed, what happened meanwhile is. */
            paused: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Shown this once. Deliveries are signed with it as Standard Webhooks has it. */
            secret: string;
        };
        /**
         * @description A date-time with its zone, or YYYY-MM-DD where no more than the day is known.
         * @example 2024-06-17T09:30:00+10:00
         * @example 2024-06-17
         */
        DayOrInstant: string;
        /** @description A change on its way to a webhook: tried five times, longer after each. */
        Delivery: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            change: components["schemas"]["Change"];
            attempts: {
                /** Format: date-time */
                at: string;
                /** @description Null: it was taken. */
                error: string | null;
            }[];
            /** Format: date-time */
            createdAt: string;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        Expert: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
            aliases: string[];
            /** @description As stated last. */
            role: string | null;
            /** @description As stated last. */
            affiliation: string | null;
            official: boolean;
            fictional: boolean;
            lastQuotedAt: components["schemas"]["DayOrInstant"] | null;
            counts: {
                /** Format: int32 */
                articles: number;
                /** Format: int32 */
                quotations: number;
                /** Format: int32 */
                claims: number;
            };
            /** @description Every spelling, the most used first. */
            names: {
                name: string;
                /**
                 * Format: int32
                 * @description Copies are not counted.
                 */
                articles: number;
            }[];
            affiliations: components["schemas"]["Affiliation"][];
            /** @description Who published articles that speak of the expert, copies too: the most articles first. */
            sources: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
                /** Format: int32 */
                articles: number;
            }[];
            /** @description What claims by or about the expert are about, the most frequent first. */
            topics: {
                countries: {
                    country: components["schemas"]["Country"];
                    /** Format: int32 */
                    claims: number;
                }[];
                treaties: {
                    /**
                     * Format: uuid
                     * @description UUID, version 7: sorts by time of creation.
                     */
                    id: string;
                    label: string;
                    /** Format: int32 */
                    claims: number;
                }[];
            };
            /** @description Who is quoted in the same articles, the most frequent first. */
            quotedWith: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
                /** Format: int32 */
                articles: number;
            }[];
            /** @description With `explain=true`: by all that is known. */
            explanation?: {
                portraits: components["schemas"]["Portrait"][];
                proposals: components["schemas"]["Proposal"][];
            };
        };
        ExpertHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "expert";
            item: components["schemas"]["ExpertSummary"];
            snippets: components["schemas"]["Snippet"][];
        };
        /** @description A named person who is quoted or whose view is reported. */
        ExpertMention: {
            /** @description The fullest form in the text. */
            name: string;
            /** @example senior fellow */
            role: string | null;
            /** @example Institute of International Studies */
            affiliation: string | null;
            /** @description Speaks for a government or another state body. */
            official: boolean;
            mentions: components["schemas"]["Mention"][];
        };
        ExpertPage: {
            items: components["schemas"]["ExpertSummary"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
        };
        ExpertSummary: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
            aliases: string[];
            /** @description As stated last. */
            role: string | null;
            /** @description As stated last. */
            affiliation: string | null;
            official: boolean;
            fictional: boolean;
            lastQuotedAt: components["schemas"]["DayOrInstant"] | null;
            counts: {
                /** Format: int32 */
                articles: number;
                /** Format: int32 */
                quotations: number;
                /** Format: int32 */
                claims: number;
            };
        };
        /** @description The article apart from the page around it. */
        ExtractedArticle: {
            title: string | null;
            standfirst: string | null;
            byline: string | null;
            publishedAt: string | null;
            modifiedAt: string | null;
            /** @description The clean body; offsets point into it. */
            text: string;
            captions: {
                text: string;
                credit: string | null;
            }[];
            language: string | null;
        };
        /** @description How many of the claims that match have each value, the 50 most frequent first. */
        Facets: {
            /** Format: int32 */
            total: number;
            type: {
                /** @enum {string} */
                value: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
                /** Format: int32 */
                count: number;
            }[];
            status: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            likelihood: {
                value: components["schemas"]["LikelihoodBand"];
                /** Format: int32 */
                count: number;
            }[];
            country: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            /** @description YYYY-MM in which the claim’s window begins. */
            month: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
        };
        /** @description A feed that is polled on schedule. */
        Feed: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** Format: uri */
            url: string;
            /** @description As the feed calls itself. */
            title: string | null;
            /** @description The outlet its articles are stored under; null for what each page says. */
            source: string | null;
            /**
             * @description Where the articles are taken from: the page that an item links to, the feed itself, or (`auto`) the feed where it holds the whole article and else the page.
             * @enum {string}
             */
            contents: "auto" | "page" | "feed";
            /**
             * Format: int32
             * @description Minutes between two polls; after failures it takes longer, up to a day.
             */
            intervalMinutes: number;
            paused: boolean;
            /**
             * Format: int32
             * @description New items seen in it so far.
             */
            items: number;
            /**
             * Format: int32
             * @description Polls that failed in a row.
             */
            failures: number;
            lastError: {
                /** @enum {string} */
                code: "bad-request" | "invalid-json" | "invalid-input" | "invalid-text" | "empty-text" | "unknown-parameter" | "invalid-cursor" | "unauthorized" | "forbidden" | "fetch-disabled" | "not-found" | "not-known-then" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "conflict" | "named-apart" | "retracted" | "gone" | "cursor-expired" | "body-too-large" | "uri-too-long" | "unsupported-media-type" | "expectation-failed" | "fetch-address-refused" | "webhook-address-refused" | "fetch-robots-refused" | "not-a-page" | "invalid-feed" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal" | "fetch-unreachable" | "fetch-status" | "fetch-redirects" | "fetch-content-type" | "fetch-too-large" | "overloaded" | "database-unavailable" | "fetch-timeout";
                detail: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            lastPolledAt: string | null;
            lastSucceededAt: string | null;
            /** @description Null while it is paused. */
            nextPollAt: string | null;
        };
        FeedChange: {
            /** @description The outlet its articles are stored under; null for what each page says. */
            source?: string | null;
            /**
             * @description Where the articles are taken from: the page that an item links to, the feed itself, or (`auto`) the feed where it holds the whole article and else the page.
             * @enum {string}
             */
            contents?: "auto" | "page" | "feed";
            /**
             * Format: int32
             * @description Minutes between two polls; after failures it takes longer, up to a day.
             */
            intervalMinutes?: number;
            paused?: boolean;
        };
        FeedPage: {
            items: components["schemas"]["Feed"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description One field that is wrong. */
        FieldError: {
            /**
             * @description JSON Pointer (RFC 6901) into the body, or the name of a query or path parameter.
             * @example /publishedAt
             */
            path: string;
            message: string;
        };
        /** @description A forecast, or a claim of another type with a likelihood. */
        Forecast: {
            /**
             * Format: uuid
             * @description That of the claim: `GET /v1/claims/{id}`.
             */
            id: string;
            /** @enum {string} */
            type: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
            status: string | null;
            assertedBy: components["schemas"]["Asserter"];
            /** @description Who says it, over all articles. */
            experts: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            }[];
            /** @description Null where nothing tells how likely. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description The exact words of doubt, also those that no band stands for (“may”, “could”); null where there are none. */
            hedge: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Mention"];
            within: string;
            settledBy: components["schemas"]["Settlement"];
            /** @description Null while nobody has said: nothing resolves itself. */
            resolution: components["schemas"]["Resolution"] | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description A prediction that is no claim of another type. */
        ForecastClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "forecast";
            status: components["schemas"]["VisitClaim"]["status"] | null;
            /** @description What is said to come about, with its subject where one stands there. */
            proposition: components["schemas"]["Mention"];
            /** @description States it names. */
            countries?: components["schemas"]["Country"][];
            /**
             * @description What tells two wordings to be of one thing: states by their codes, stems of its words less hedges, dates and small words, and the year. Empty where too little is said for that.
             * @example [
             *       "2024",
             *       "KP",
             *       "device",
             *       "nuclear",
             *       "test"
             *     ]
             */
            gist?: string[];
        };
        ForecastPage: {
            items: components["schemas"]["Forecast"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description What `include` asks for: what the items have to do with, each once. */
        Included: {
            articles?: components["schemas"]["ArticleSummary"][];
            quotations?: components["schemas"]["StoredQuotation"][];
            experts?: components["schemas"]["ExpertSummary"][];
            claims?: components["schemas"]["StoredClaim"][];
            visits?: components["schemas"]["VisitSummary"][];
            treaties?: components["schemas"]["TreatySummary"][];
        };
        /** @description Something that is done later, and again when it fails. */
        Job: {
            /** Format: uuid */
            id: string;
            /**
             * @description An article that was sent, a feed to poll, an item of a feed to read, articles to verify in a night, a change to tell a webhook; after an upgrade, articles to read anew, and what many of them say together to put together anew.
             * @enum {string}
             */
            kind: "article" | "feed" | "item" | "verify" | "delivery" | "reread" | "regroup";
            /** @enum {string} */
            state: "queued" | "running" | "retrying" | "done" | "failed" | "cancelled";
            /** @description What it is about: an address, a title, or an id. */
            subject: string | null;
            /** @description The request that asked for it; the audit has its key. */
            requestId: string | null;
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            completedAt: string | null;
            nextAttemptAt: string | null;
            /** @description What became of the article, once it is stored. */
            article: components["schemas"]["Saved"] | null;
            /** @description Of a job of the kind `verify`: what the check of its night had come to. */
            verification: components["schemas"]["NightlyVerification"] | null;
            /** @description What went wrong the last time. */
            problem: {
                /** @enum {string} */
                code: "bad-request" | "invalid-json" | "invalid-input" | "invalid-text" | "empty-text" | "unknown-parameter" | "invalid-cursor" | "unauthorized" | "forbidden" | "fetch-disabled" | "not-found" | "not-known-then" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "conflict" | "named-apart" | "retracted" | "gone" | "cursor-expired" | "body-too-large" | "uri-too-long" | "unsupported-media-type" | "expectation-failed" | "fetch-address-refused" | "webhook-address-refused" | "fetch-robots-refused" | "not-a-page" | "invalid-feed" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal" | "fetch-unreachable" | "fetch-status" | "fetch-redirects" | "fetch-content-type" | "fetch-too-large" | "overloaded" | "database-unavailable" | "fetch-timeout";
                title: string;
                /** Format: int32 */
                status: number;
                detail: string;
            } | null;
        };
        JobPage: {
            items: components["schemas"]["Job"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description Why a claim stands where it stands. */
        Joined: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /** @description The claim that drew it in; null for the first of all. */
            joinedTo: string | null;
            reason: string;
        };
        /** @description JSON-LD: the items as `@graph`. */
        JsonLdGraph: {
            "@context": unknown;
            "@graph": unknown[];
        } & {
            [key: string]: unknown;
        };
        /** @description How often an expert’s forecasts came true, by how likely he or she said it was. */
        Ledger: {
            expert: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            };
            /** @description Copies of articles are left out. `possible`: only called so (“may”), which no band stands for; `unhedged`: without any such word. */
            counts: {
                /** Format: int32 */
                forecasts: number;
                /** Format: int32 */
                possible: number;
                /** Format: int32 */
                unhedged: number;
                /** Format: int32 */
                resolved: number;
                /** Format: int32 */
                unresolved: number;
                /** Format: int32 */
                void: number;
            };
            /** @description Whether fewer than 30 hedged forecasts are resolved: then a score says more of chance. */
            small: boolean;
            /** @description Null where none is both hedged and resolved. */
            brier: {
                /** @description Mean squared difference between the midpoint of the band and what came: 0 is perfect. */
                score: number;
                /** @description 95 %, by Hoeffding’s inequality, given the bands: it holds for few forecasts too, and of one is all that it could score. */
                interval: {
                    from: number;
                    to: number;
                };
                /** Format: int32 */
                forecasts: number;
            } | null;
            /** @description A line a band of ICD 203, least likely first. */
            calibration: {
                band: components["schemas"]["LikelihoodBand"];
                midpoint: number;
                /** Format: int32 */
                forecasts: number;
                /** Format: int32 */
                resolved: number;
                /** Format: int32 */
                occurred: number;
                /** @description Of the resolved. */
                share: number | null;
            }[];
        };
        /** @description How likely the source says it is, and the words it says it with. */
        Likelihood: {
            band: components["schemas"]["LikelihoodBand"];
            hedge: components["schemas"]["Mention"];
        };
        /**
         * @description The seven bands of ICD 203, least likely first.
         * @enum {string}
         */
        LikelihoodBand: "almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even" | "likely" | "very_likely" | "almost_certain";
        MadeKey: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description Shown this once: only its hash is kept. */
            key: string;
        };
        /** @description A summit, talks or a conference with a date or a place. */
        MeetingClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "meeting";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /**
             * @description As the text has it.
             * @example G20 Leaders’ Summit
             */
            name: string | null;
            participants: string[];
            place: string | null;
            placeCountry: components["schemas"]["Country"] | null;
        };
        /** @description A state joins, observes or leaves an organisation, or is meant to; or is one of a group that has no name: allies, a bloc. */
        MembershipClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "membership";
            /**
             * @description existing: is one; occurred: has joined; leaving: is one, and means to go; historical: was one, or has left.
             * @enum {string}
             */
            status: "existing" | "occurred" | "planned" | "proposed" | "rejected" | "suspended" | "leaving" | "historical";
            member: string;
            memberCountry: components["schemas"]["Country"] | null;
            organization: string;
            /** @enum {string} */
            capacity: "member" | "observer" | "candidate" | "partner";
        };
        /** @description A pointer into the text, half-open, with the words it points at. */
        Mention: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
        };
        /** @description One of text, html or page, and what is known of it; or the url of a page to fetch. */
        NewArticle: {
            /** @description The body of the article, taken verbatim: offsets point into it. */
            text?: string;
            /** @description A whole HTML page, to be cleaned. */
            html?: string;
            /** @description A whole page as plain text, menus and all, to be cleaned. */
            page?: string;
            title?: string | null;
            /**
             * @description When it was published: a day, or a date-time with its zone. Relative dates ("next Tuesday") resolve against it; without it they stay unresolved.
             * @example 2024-06-17
             */
            publishedAt?: string | null;
            /** @description Where it stands. Another text at the same address becomes a new revision. Sent without text, html or page, it is fetched from there. */
            url?: string | null;
            /** @description The outlet that published it. */
            source?: string | null;
            /**
             * @description When it was last changed, as `publishedAt`: the revision that this text becomes was published then (see `asOf`).
             * @example 2024-06-18T09:30Z
             */
            modifiedAt?: string | null;
            standfirst?: string | null;
            byline?: string | null;
            /** @description True to store it although it was retracted: it gets back the id it had. */
            reinstate?: boolean;
            /** @description True when its people are invented. */
            fictional?: boolean;
        };
        NewFeed: {
            /**
             * Format: uri
             * @description Where the feed stands: RSS, Atom, RDF or JSON Feed.
             */
            url: string;
            /** @description The outlet its articles are stored under; null for what each page says. */
            source?: string | null;
            /**
             * @description Where the articles are taken from: the page that an item links to, the feed itself, or (`auto`) the feed where it holds the whole article and else the page.
             * @default auto
             * @enum {string}
             */
            contents: "auto" | "page" | "feed";
            /**
             * Format: int32
             * @description Minutes between two polls; after failures it takes longer, up to a day.
             * @default 30
             */
            intervalMinutes: number;
            /** @default false */
            paused: boolean;
        };
        NewKey: {
            /** @description What it is for: to tell it from others. */
            name: string;
            /** @description admin may write, and write may read. */
            scopes: ("read" | "write" | "admin")[];
            /** @description The last moment it is good for. */
            expiresAt?: string | null;
        };
        NewMerge: {
            /**
             * Format: uuid
             * @description The expert who is the same person.
             */
            expertId: string;
        };
        NewResolution: {
            /**
             * @description Whether it came true; void: it cannot be told, and counts for nothing.
             * @enum {string}
             */
            outcome: "true" | "false" | "void";
            /** @description A claim that shows it. */
            evidenceClaimId?: string | null;
            note?: string | null;
        };
        NewSplit: {
            /** @description Ids of the portraits that are of another person: see `explain=true`. */
            portraits: string[];
        } | {
            /**
             * Format: uuid
             * @description An expert who was merged into this one, and is to be apart again.
             */
            expertId: string;
        };
        NewTreatyMerge: {
            /**
             * Format: uuid
             * @description The treaty that is the same.
             */
            treatyId: string;
        };
        NewTreatySplit: {
            /** @description Ids of the ways to name it that are another treaty’s: see `explain=true`. */
            forms: string[];
        } | {
            /**
             * Format: uuid
             * @description A treaty that was merged into this one, and is to be apart again.
             */
            treatyId: string;
        };
        NewWebhook: {
            /**
             * Format: uri
             * @description Where changes are sent by POST: a public host.
             */
            url: string;
            /** @description As those of `GET /v1/changes`, each a list; `>=likely` is kept as the bands it stands for. */
            filters?: {
                /** @description What it is about: `article,visit`. */
                noun?: ("article" | "visit" | "expert" | "treaty" | "forecast")[];
                /** @description What happened to it: `retracted`. */
                change?: ("appeared" | "changed" | "merged" | "retracted")[];
                /** @description Id of the article. */
                article?: string[];
                /** @description Name or id of an outlet that published the article or had printed it to the letter by then. */
                source?: string[];
                /** @description Type of a claim of it: `visit,meeting`. */
                type?: ("visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast")[];
                /** @description Status of that claim: `planned,requested`. */
                status?: ("requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled" | "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended" | "not_done" | "leaving")[];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: ("almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even" | "likely" | "very_likely" | "almost_certain" | ">=almost_no_chance" | "<=almost_no_chance" | ">=very_unlikely" | "<=very_unlikely" | ">=unlikely" | "<=unlikely" | ">=roughly_even" | "<=roughly_even" | ">=likely" | "<=likely" | ">=very_likely" | "<=very_likely" | ">=almost_certain" | "<=almost_certain")[];
                /** @description A state that claim is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: string[];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: string[];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: string[];
            };
            /**
             * @description Nothing is sent; when it is resumed, what happened meanwhile is.
             * @default false
             */
            paused: boolean;
        };
        /** @description What the check of all articles had come to. */
        NightlyVerification: {
            /**
             * Format: date
             * @description UTC; it begins at two o’clock.
             */
            night: string;
            /** Format: int32 */
            articles: number;
            /** Format: int32 */
            hashes: number;
            /** Format: int32 */
            selectors: number;
            /**
             * Format: int32
             * @description Hashes and selectors that fail.
             */
            failures: number;
            /** @description The first articles of which something fails: `GET /v1/articles/{id}/verify` tells what. */
            failedArticles: string[];
            /** @description Null while articles are left. */
            finishedAt: string | null;
        };
        OvertakenPlan: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /**
             * Format: uuid
             * @description The claim that makes it history.
             */
            by: string;
            reason: string;
        };
        /** @description What articles state of an expert in the same words, and why it is of him or her. */
        Portrait: {
            /**
             * Format: uuid
             * @description UUID, version 3: made of what is stated.
             */
            id: string;
            name: string;
            country: components["schemas"]["Country"] | null;
            affiliation: string | null;
            /** @description Office of who speaks for a state; role of who is said to be of nothing. */
            title: string | null;
            official: boolean;
            /** Format: int32 */
            articles: number;
            /** @description The portrait that the profile begins with; null of that itself. */
            joinedTo: string | null;
            /** @description Linked from 5 on; null where an editor decided. */
            score: number | null;
            /** @description What speaks for it and against, each with its weight. */
            reasons: string[];
        };
        /** @description Where else a text was printed. */
        Printing: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            articleId: string;
            url: string | null;
            source: components["schemas"]["SourceRef"] | null;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description Address of the description of this kind of problem. */
            type: string;
            code: components["schemas"]["ProblemCode"];
            /** @description What is wrong, the same for every problem of this kind. */
            title: string;
            /** Format: int32 */
            status: number;
            /** @description What is wrong this time. */
            detail: string;
            /** @description How to mend it. */
            hint: string;
            /** @description Names this request in the logs; also in `X-Request-Id`. */
            requestId?: string;
            /** @description One entry for each field that is wrong. */
            errors?: components["schemas"]["FieldError"][];
        };
        /**
         * @description Stable name of the kind of problem.
         * @enum {string}
         */
        ProblemCode: "bad-request" | "invalid-json" | "invalid-input" | "invalid-text" | "empty-text" | "unknown-parameter" | "invalid-cursor" | "unauthorized" | "forbidden" | "fetch-disabled" | "not-found" | "not-known-then" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "conflict" | "named-apart" | "retracted" | "gone" | "cursor-expired" | "body-too-large" | "uri-too-long" | "unsupported-media-type" | "expectation-failed" | "fetch-address-refused" | "webhook-address-refused" | "fetch-robots-refused" | "not-a-page" | "invalid-feed" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal" | "fetch-unreachable" | "fetch-status" | "fetch-redirects" | "fetch-content-type" | "fetch-too-large" | "overloaded" | "database-unavailable" | "fetch-timeout";
        /** @description A kind of problem that this API can answer. */
        ProblemType: {
            type: string;
            /** @enum {string} */
            code: "bad-request" | "invalid-json" | "invalid-input" | "invalid-text" | "empty-text" | "unknown-parameter" | "invalid-cursor" | "unauthorized" | "forbidden" | "fetch-disabled" | "not-found" | "not-known-then" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "conflict" | "named-apart" | "retracted" | "gone" | "cursor-expired" | "body-too-large" | "uri-too-long" | "unsupported-media-type" | "expectation-failed" | "fetch-address-refused" | "webhook-address-refused" | "fetch-robots-refused" | "not-a-page" | "invalid-feed" | "idempotency-key-reused" | "too-many-requests" | "headers-too-large" | "internal" | "fetch-unreachable" | "fetch-status" | "fetch-redirects" | "fetch-content-type" | "fetch-too-large" | "overloaded" | "database-unavailable" | "fetch-timeout";
            /** Format: int32 */
            status: number;
            title: string;
            /** @description How to mend it. */
            hint: string;
        };
        ProblemTypes: {
            items: components["schemas"]["ProblemType"][];
        };
        /** @description Who may be the same person: from 2 on, for an editor to merge or not. */
        Proposal: {
            expert: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            };
            /** Format: int32 */
            score: number;
            reasons: string[];
        };
        /** @description A later claim that bears on a forecast: to be confirmed by a person. */
        ProposedOutcome: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /** @enum {string} */
            type: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
            status: string;
            evidence: components["schemas"]["Mention"];
            date: components["schemas"]["Timex"] | null;
            assertedBy: components["schemas"]["Asserter"];
            article: components["schemas"]["ArticleRef"];
            /** @description What it says became of the forecast; null: it bears on it, and does not settle it. */
            outcome: ("true" | "false") | null;
            reason: string;
        };
        ProposedOutcomes: {
            items: components["schemas"]["ProposedOutcome"][];
            /** @description That its last day is past, and no later claim tells that it came about: to be confirmed by a person as well. */
            passed: {
                /** @constant */
                outcome: "false";
                reason: string;
            } | null;
        };
        /** @description One trip, one clause, one deed done to a treaty, one membership or one thing foretold, and what every source says of it. */
        Proposition: {
            /**
             * Format: uuid
             * @description Made of what is said: another when the visit or treaty it is of becomes another.
             */
            id: string;
            /** @enum {string} */
            type: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
            /** @description What is said, in the words of the latest article. */
            words: string;
            visitId: string | null;
            /** @description Of the latest claim: that of a clause which would be may have several names. */
            treatyId: string | null;
            counts: {
                /** Format: int32 */
                wordings: number;
                /**
                 * Format: int32
                 * @description Copies count once.
                 */
                articles: number;
            };
            /** @description Every likelihood it is given, the least likely first. */
            bands: components["schemas"]["LikelihoodBand"][];
            /** @description Who thinks it likeliest first; in lists 20 at most. */
            wordings: components["schemas"]["Wording"][];
        };
        PropositionPage: {
            items: components["schemas"]["Proposition"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
        };
        /** @description Content attributed to a source by a cue. */
        Quotation: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            /**
             * @description direct: all inside quotation marks; indirect: reported without marks; mixed: partly quoted.
             * @enum {string}
             */
            type: "direct" | "indirect" | "mixed";
            speaker: components["schemas"]["Speaker"] | null;
            /** @description The words that attribute it: "said", "according to". */
            cue: components["schemas"]["Mention"] | null;
            /**
             * @description speech: a verb of saying ("said", "warned"); other: asking, hoping, seeming …; absent without a cue.
             * @enum {string}
             */
            cueKind?: "speech" | "other";
            /** @description Index of the quotation this one goes on with, when a cue broke it or it was carried over. */
            continues: number | null;
        };
        QuotationHit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "quotation";
            item: components["schemas"]["StoredQuotation"];
            snippets: components["schemas"]["Snippet"][];
        };
        QuotationPage: {
            items: components["schemas"]["StoredQuotation"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
        };
        /** @description What a text says. Offsets point into `article.text`. */
        Reading: {
            quotations: components["schemas"]["Quotation"][];
            experts: components["schemas"]["ExpertMention"][];
            dates: components["schemas"]["Timex"][];
            treaties: components["schemas"]["TreatyMention"][];
            claims: components["schemas"]["Claim"][];
            article: components["schemas"]["ExtractedArticle"];
        };
        /** @description Which of `included` are an item’s own: at most 50 of each noun; of an article in the order they stand in it, else the last added first. */
        RelatedIds: {
            articles?: string[];
            quotations?: string[];
            experts?: string[];
            claims?: string[];
            visits?: string[];
            treaties?: string[];
        };
        Rereading: {
            /** @description The version of the engine that read it anew. */
            engine: string;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            rereadAt: string;
            /** @description How what it found differs from what was found before. */
            changes: components["schemas"]["Changes"];
        };
        Rereadings: {
            items: components["schemas"]["Rereading"][];
        };
        /** @description What an editor says became of a forecast. */
        Resolution: {
            /**
             * @description Whether it came true; void: it cannot be told, and counts for nothing.
             * @enum {string}
             */
            outcome: "true" | "false" | "void";
            /** @description The claim that shows it, as it was then: once its article is read anew it has another id. */
            evidence: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                claimId: string;
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                articleId: string;
                text: string | null;
                /** @description Whether its article was retracted since: then its words are told no more, and somebody should look again. */
                retracted: boolean;
            } | null;
            note: string | null;
            /** Format: date-time */
            resolvedAt: string;
        };
        /** @description One text that stood at the article’s address. */
        Revision: {
            /** Format: int32 */
            revision: number;
            title: string | null;
            standfirst: string | null;
            publishedAt: components["schemas"]["DayOrInstant"] | null;
            modifiedAt: components["schemas"]["DayOrInstant"] | null;
            /** Format: date-time */
            ingestedAt: string;
            text: string;
        };
        Revisions: {
            items: components["schemas"]["Revision"][];
        };
        /** @description What became of a submitted article. */
        Saved: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description False when this very text was stored before, and for a new revision. */
            created: boolean;
            /** Format: int32 */
            revision: number;
            /** @enum {string} */
            outcome: "created" | "revised" | "unchanged";
            /** @description Of a new revision. */
            changes?: components["schemas"]["Changes"];
        };
        /** @description How many match; of common words only so many are counted. */
        SearchCount: {
            /** Format: int32 */
            value: number;
            /** @enum {string} */
            relation: "exact" | "atLeast";
        };
        /** @description With `include=facets`: how many of all that was found, over all pages, the filter of that value would leave; the 50 most frequent first. */
        SearchFacets: {
            /**
             * @description `exact`, or `atLeast` where more than 4000 of a type match: of it only the newest 500 were counted.
             * @enum {string}
             */
            relation: "exact" | "atLeast";
            type: {
                /** @enum {string} */
                value: "article" | "quotation" | "expert" | "claim";
                /** Format: int32 */
                count: number;
            }[];
            country: {
                value: components["schemas"]["Country"];
                /** Format: int32 */
                count: number;
            }[];
            /** @description YYYY-MM in which the article was published. */
            month: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            status: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            likelihood: {
                value: components["schemas"]["LikelihoodBand"];
                /** Format: int32 */
                count: number;
            }[];
        };
        /** @description What was found, told apart by `type`, and where the words stand in it. */
        SearchHit: components["schemas"]["ArticleHit"] | components["schemas"]["QuotationHit"] | components["schemas"]["ExpertHit"] | components["schemas"]["ClaimHit"];
        SearchPage: {
            items: components["schemas"]["SearchHit"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
            counts: {
                article?: components["schemas"]["SearchCount"];
                quotation?: components["schemas"]["SearchCount"];
                expert?: components["schemas"]["SearchCount"];
                claim?: components["schemas"]["SearchCount"];
            };
            /**
             * @description Names of `q` that were looked for in other spellings too, and in which. In quotation marks a name is looked for as it is typed.
             * @example [
             *       {
             *         "asked": "Kiev",
             *         "found": [
             *           "Kyiv"
             *         ]
             *       }
             *     ]
             */
            spellings?: {
                asked: string;
                found: string[];
            }[];
            facets?: components["schemas"]["SearchFacets"];
        };
        /** @description A pointer that does not point at its words. */
        SelectorFailure: {
            /** @enum {string} */
            finding: "quotations" | "experts" | "treaties" | "claims";
            /** @description Of the quotation or claim; null for experts and treaties. */
            id: string | null;
            /**
             * @description JSON Pointer (RFC 6901) into the article as `GET /v1/articles/{id}` gives it.
             * @example /claims/0/evidence
             */
            path: string;
            /** @description Which text the offsets point into: the body, or a caption. */
            within: string;
            /**
             * Format: int32
             * @description UTF-16 offset, as stored.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset, as stored.
             */
            end: number;
            /** @description The words that it says stand there. */
            stated: string;
            /** @description The words that stand there; null where the offsets are none of that text. */
            found: string | null;
            /**
             * @description no-such-text: there is no such caption; empty: it ends before it has begun; out-of-bounds: the text is shorter; words-differ: other words stand there.
             * @enum {string}
             */
            reason: "no-such-text" | "empty" | "out-of-bounds" | "words-differ";
        };
        /** @description What would settle it. */
        Settlement: {
            /** @description What would have to come about, in the words of the article without those of doubt: “Iran is unlikely to join” is settled by “Iran will join”. */
            words: string;
            from: string | null;
            /** @description The last day on which it can; null where none is named. */
            to: string | null;
        };
        /** @description A passage that holds what was looked for. Offsets are UTF-16, half-open. */
        Snippet: {
            /**
             * @description JSON Pointer to the string it stands in; `/text` of an article is the text of `GET /v1/articles/{id}`.
             * @example /text
             */
            field: string;
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            /** @description The string from `start` to `end`, as it stands. */
            text: string;
            /** @description The same, escaped for HTML, with what was found in `<mark>`. */
            marked: string;
            /** @description What was found, by offsets into the string. */
            highlights: {
                /** Format: int32 */
                start: number;
                /** Format: int32 */
                end: number;
            }[];
        };
        /** @description An outlet and how much of it is stored. */
        Source: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
            /**
             * Format: int32
             * @description With those that it printed to the letter after another outlet.
             */
            articles: number;
            lastPublishedAt: components["schemas"]["DayOrInstant"] | null;
        };
        /**
         * @description collective: "many experts"; anonymous: "a diplomat who asked not to be named"; hearsay: "reportedly"; author: the article itself; unknown: a pronoun or description the text does not resolve.
         * @enum {string}
         */
        SourceKind: "person" | "organization" | "collective" | "anonymous" | "hearsay" | "document" | "author" | "unknown";
        SourcePage: {
            items: components["schemas"]["Source"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description The outlet that published an article. */
        SourceRef: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            name: string;
        };
        /** @description The source of a quotation, as written and as resolved. */
        Speaker: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            kind: components["schemas"]["SourceKind"];
            /** @description The full name; two or more are joined with " and ". */
            name: string | null;
            /** @description Each full name that `name` joins. */
            names: string[];
            /** @description The expert, once stored; null in a bare extraction. */
            personId: string | null;
        };
        /** @description A claim with its id and its article. */
        StoredClaim: components["schemas"]["StoredVisitClaim"] | components["schemas"]["StoredTreatyClauseClaim"] | components["schemas"]["StoredTreatyActionClaim"] | components["schemas"]["StoredMeetingClaim"] | components["schemas"]["StoredMembershipClaim"] | components["schemas"]["StoredForecastClaim"];
        /** @description A prediction that is no claim of another type. */
        StoredForecastClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "forecast";
            status: components["schemas"]["VisitClaim"]["status"] | null;
            /** @description What is said to come about, with its subject where one stands there. */
            proposition: components["schemas"]["Mention"];
            /** @description States it names. */
            countries?: components["schemas"]["Country"][];
            /**
             * @description What tells two wordings to be of one thing: states by their codes, stems of its words less hedges, dates and small words, and the year. Empty where too little is said for that.
             * @example [
             *       "2024",
             *       "KP",
             *       "device",
             *       "nuclear",
             *       "test"
             *     ]
             */
            gist?: string[];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description A summit, talks or a conference with a date or a place. */
        StoredMeetingClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "meeting";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /**
             * @description As the text has it.
             * @example G20 Leaders’ Summit
             */
            name: string | null;
            participants: string[];
            place: string | null;
            placeCountry: components["schemas"]["Country"] | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description A state joins, observes or leaves an organisation, or is meant to; or is one of a group that has no name: allies, a bloc. */
        StoredMembershipClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "membership";
            /**
             * @description existing: is one; occurred: has joined; leaving: is one, and means to go; historical: was one, or has left.
             * @enum {string}
             */
            status: "existing" | "occurred" | "planned" | "proposed" | "rejected" | "suspended" | "leaving" | "historical";
            member: string;
            memberCountry: components["schemas"]["Country"] | null;
            organization: string;
            /** @enum {string} */
            capacity: "member" | "observer" | "candidate" | "partner";
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description A quotation with its id and its article. */
        StoredQuotation: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            /**
             * @description direct: all inside quotation marks; indirect: reported without marks; mixed: partly quoted.
             * @enum {string}
             */
            type: "direct" | "indirect" | "mixed";
            speaker: components["schemas"]["StoredSpeaker"] | null;
            /** @description The words that attribute it: "said", "according to". */
            cue: components["schemas"]["Mention"] | null;
            /**
             * @description speech: a verb of saying ("said", "warned"); other: asking, hoping, seeming …; absent without a cue.
             * @enum {string}
             */
            cueKind?: "speech" | "other";
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
            /** @description The quotation this one goes on with. */
            continues: string | null;
        };
        /** @description The source of a quotation, linked to experts. */
        StoredSpeaker: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            kind: components["schemas"]["SourceKind"];
            /** @description The full name; two or more are joined with " and ". */
            name: string | null;
            /** @description Each full name that `name` joins. */
            names: string[];
            /** @description The expert, once stored; null in a bare extraction. */
            personId: string | null;
            /** @description Each expert that speaks, in the order of `names`; `personId` is null when there are two or more. Who is named by one word only is none. */
            personIds: string[];
        };
        /** @description Something is done to a treaty, was, or is meant to be. */
        StoredTreatyActionClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_action";
            /**
             * @description `not_done`: a source says that it is not, as “has not ratified” does.
             * @enum {string}
             */
            status: "occurred" | "under_way" | "planned" | "not_done";
            treaty: components["schemas"]["TreatyRef"];
            /** @enum {string} */
            action: "signed" | "ratified" | "entered_into_force" | "withdrawn" | "suspended" | "terminated" | "extended" | "negotiating" | "proposed" | "rejected" | "violated";
            /** @description The states that do it, as the text says; of what is proposed, they are to do it. Empty where it does not say. */
            actors: components["schemas"]["Country"][];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description What a treaty obliges, obliged or would oblige its parties to. */
        StoredTreatyClauseClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_clause";
            /** @enum {string} */
            status: "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended";
            treaty: components["schemas"]["TreatyRef"];
            /**
             * @description The first five are those of the ATOP codebook.
             * @enum {string}
             */
            obligation: "defense" | "offense" | "neutrality" | "nonaggression" | "consultation" | "cooperation" | "arms_control" | "ceasefire" | "territory" | "trade" | "transit" | "other";
            /** @description The words that state the obligation. */
            content: components["schemas"]["Mention"];
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        /** @description Someone acting for a state or organisation travels abroad, or is asked, is to, or will not. */
        StoredVisitClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description The quotation it stands in. */
            quotation: string | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visit";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description The fullest name in the text, or the office of one who is not named. */
            visitor: string;
            visitorCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the article says it.
             * @example Foreign Minister
             * @example Chilean president
             */
            visitorOffice?: string | null;
            /** @description The most specific place named. */
            destination: string;
            destinationCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the text has it.
             * @example state
             * @example official
             * @example working
             */
            kind: string | null;
            /** @description The days it was meant for before it was put off or moved; `date` is the same where no new ones are told. */
            movedFrom?: components["schemas"]["Timex"] | null;
            /** @description Who asked for it, when it was asked for. */
            requestedBy: string | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /** @description The visit it is about; null for other types. */
            visitId: string | null;
            /** @description The treaty it is about; null for other types. */
            treatyId: string | null;
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        TextPositionSelector: {
            /** @constant */
            type: "TextPositionSelector";
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        TextQuoteSelector: {
            /** @constant */
            type: "TextQuoteSelector";
            exact: string;
            prefix: string;
            suffix: string;
        };
        /** @description One of text, html or page, and what is known of it. */
        TextToRead: {
            /** @description The body of the article, taken verbatim: offsets point into it. */
            text?: string;
            /** @description A whole HTML page, to be cleaned. */
            html?: string;
            /** @description A whole page as plain text, menus and all, to be cleaned. */
            page?: string;
            title?: string | null;
            /**
             * @description When it was published: a day, or a date-time with its zone. Relative dates ("next Tuesday") resolve against it; without it they stay unresolved.
             * @example 2024-06-17
             */
            publishedAt?: string | null;
        };
        /** @description Claims counted by time, oldest first; what has none is left out. At most the latest 1,000. */
        Timeline: {
            items: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** Format: int32 */
                count: number;
                /** @description The same by type of claim. */
                types: {
                    [key: string]: number;
                };
            }[];
            /**
             * Format: int32
             * @description Claims whose window no bucket holds whole: "in May", counted by day.
             */
            wider: number;
            /** Format: int32 */
            undated: number;
        };
        /** @description An expression of time and what it denotes (TIMEX3 and EDTF). */
        Timex: {
            /**
             * Format: int32
             * @description UTF-16 offset of the first character.
             */
            start: number;
            /**
             * Format: int32
             * @description UTF-16 offset after the last character.
             */
            end: number;
            /** @description What stands there: `text.slice(start, end)`. */
            text: string;
            /**
             * @description TIMEX3 type (TimeML).
             * @enum {string}
             */
            type: "DATE" | "TIME" | "DURATION" | "SET";
            /**
             * @description TIMEX3 value.
             * @example 2024-W25
             * @example 2024-06-18
             * @example P5Y
             * @example PAST_REF
             */
            timex: string;
            /**
             * @description ISO 8601-2 (EDTF); null where no date is meant or known.
             * @example 2024-06-18
             * @example [2024-06-18,2024-06-19]
             */
            edtf: string | null;
            /** @description First day it spans; null is open or unknown. */
            from: string | null;
            /** @description Last day it spans, inclusive; null is open or unknown. */
            to: string | null;
        };
        Treaty: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            /**
             * @description Key in the registry of well-known treaties, where it is one.
             * @example new-start
             */
            registry?: string | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            counts: {
                /** Format: int32 */
                articles: number;
                /** Format: int32 */
                clauses: number;
                /** Format: int32 */
                actions: number;
            };
            /** @description What was done to it, with every version of each date. */
            history: {
                /** @description Earliest day first, undated last. */
                actions: components["schemas"]["TreatyActionVersion"][];
                /** @description Dates of what happens once, as signing does, that cannot both hold, and what one source says was done, and another later that it was not. */
                conflicts: {
                    claimIds: string[];
                    reason: string;
                }[];
            };
            /** @description The claims of its history, oldest article first. */
            events: components["schemas"]["TreatyEvent"][];
            /** @description The clause ladder. */
            clauses: components["schemas"]["Clause"][];
            /** @description What is foretold of it, but for what the ladder has, oldest first. */
            forecasts: components["schemas"]["TreatyForecast"][];
            /** @description Treaties of the same two or more parties, this one among them, oldest first: one ladder of all their clauses. What the Soviet Union (SU) was party to, Russia is. */
            lineage: components["schemas"]["TreatyHeir"][];
            /** @description With `explain=true`: the ways in which it is named, by all that is known. */
            explanation?: components["schemas"]["TreatyForm"][];
            /** @description With `explain=true`: what looks alike and was not put together. */
            proposals?: components["schemas"]["TreatyProposal"][];
        };
        /** @description Something is done to a treaty, was, or is meant to be. */
        TreatyActionClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_action";
            /**
             * @description `not_done`: a source says that it is not, as “has not ratified” does.
             * @enum {string}
             */
            status: "occurred" | "under_way" | "planned" | "not_done";
            treaty: components["schemas"]["TreatyRef"];
            /** @enum {string} */
            action: "signed" | "ratified" | "entered_into_force" | "withdrawn" | "suspended" | "terminated" | "extended" | "negotiating" | "proposed" | "rejected" | "violated";
            /** @description The states that do it, as the text says; of what is proposed, they are to do it. Empty where it does not say. */
            actors: components["schemas"]["Country"][];
        };
        /** @description One date that is told for one action. */
        TreatyActionVersion: {
            /** @enum {string} */
            action: "signed" | "ratified" | "entered_into_force" | "withdrawn" | "suspended" | "terminated" | "extended" | "negotiating" | "proposed" | "rejected" | "violated";
            /** @description The states that do it, by all that its claims name. States ratify, suspend and leave one by one. */
            actors: components["schemas"]["Country"][];
            status: string;
            from: string | null;
            to: string | null;
            edtf: string | null;
            claimIds: string[];
            /**
             * Format: int32
             * @description Copies of one article count once.
             */
            articles: number;
        };
        /** @description What a treaty obliges, obliged or would oblige its parties to. */
        TreatyClauseClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "treaty_clause";
            /** @enum {string} */
            status: "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended";
            treaty: components["schemas"]["TreatyRef"];
            /**
             * @description The first five are those of the ATOP codebook.
             * @enum {string}
             */
            obligation: "defense" | "offense" | "neutrality" | "nonaggression" | "consultation" | "cooperation" | "arms_control" | "ceasefire" | "territory" | "trade" | "transit" | "other";
            /** @description The words that state the obligation. */
            content: components["schemas"]["Mention"];
        };
        TreatyEvent: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /** @enum {string} */
            action: "signed" | "ratified" | "entered_into_force" | "withdrawn" | "suspended" | "terminated" | "extended" | "negotiating" | "proposed" | "rejected" | "violated";
            /** @description The states that do it, as the text says; of what is proposed, they are to do it. Empty where it does not say. */
            actors: components["schemas"]["Country"][];
            status: string | null;
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["Asserter"];
            /** @description Who says it, over all articles. */
            experts: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            }[];
            article: components["schemas"]["ArticleRef"];
        };
        /** @description What one source thinks will come of a treaty, and how likely. */
        TreatyForecast: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description The words that say what it obliges to. */
            content: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["Asserter"];
            /** @description Who says it, over all articles. */
            experts: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            }[];
            article: components["schemas"]["ArticleRef"];
        };
        /** @description A way in which articles name a treaty, and why it is of this one. */
        TreatyForm: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            registry: string | null;
            /**
             * Format: uuid
             * @description Made of the words: the same in every database.
             */
            id: string;
            /**
             * Format: int32
             * @description Times it is named so.
             */
            articles: number;
            /** @description The form that it was joined to; null for the first. */
            joinedTo: string | null;
            reason: string;
        };
        TreatyHeir: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            label: string;
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            clauses: components["schemas"]["Clause"][];
            forecasts: components["schemas"]["TreatyForecast"][];
        };
        /** @description A treaty named or clearly described, over all its mentions. */
        TreatyMention: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            /**
             * @description Key in the registry of well-known treaties, where it is one.
             * @example new-start
             */
            registry?: string | null;
            mentions: components["schemas"]["Mention"][];
        };
        TreatyPage: {
            items: components["schemas"]["TreatySummary"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
        };
        /** @description Which treaty may be the same, and what speaks against it: for an editor to merge or not. */
        TreatyProposal: {
            treaty: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                label: string;
                year: number | null;
                /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
                parties: components["schemas"]["Country"][];
            };
            reasons: string[];
        };
        TreatyRef: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            /**
             * @description Key in the registry of well-known treaties, where it is one.
             * @example new-start
             */
            registry?: string | null;
        };
        TreatySummary: {
            /** @description Words of the text that tell it from others. */
            label: string;
            /** @description Official title as the text gives it. */
            title: string | null;
            year: number | null;
            /** @description Whom it binds, as the text says; where it names some of those of a well-known treaty, the others too. */
            parties: components["schemas"]["Country"][];
            /**
             * @description Key in the registry of well-known treaties, where it is one.
             * @example new-start
             */
            registry?: string | null;
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            counts: {
                /** Format: int32 */
                articles: number;
                /** Format: int32 */
                clauses: number;
                /** Format: int32 */
                actions: number;
            };
        };
        /** @description Whether an article’s text is the one that was stored, and its findings point into it. */
        Verification: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            articleId: string;
            /** @description Whether nothing fails. */
            ok: boolean;
            /** @description SHA-256 of the text of each revision, oldest first. */
            hashes: {
                /** Format: int32 */
                revision: number;
                /** @description As noted when the revision was stored. */
                stored: string;
                /** @description Of the text as it is stored now. */
                computed: string;
                ok: boolean;
            }[];
            /** @description Pointers into the current text, by the kind of finding they are in. */
            selectors: {
                quotations: components["schemas"]["VerificationTally"];
                experts: components["schemas"]["VerificationTally"];
                treaties: components["schemas"]["VerificationTally"];
                claims: components["schemas"]["VerificationTally"];
            };
            failures: components["schemas"]["SelectorFailure"][];
        };
        /** @description Of the pointers in one kind of finding. */
        VerificationTally: {
            /** Format: int32 */
            checked: number;
            /** Format: int32 */
            failed: number;
        };
        Visit: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            visitor: string;
            visitorCountry: components["schemas"]["Country"] | null;
            destination: string | null;
            destinationCountry: components["schemas"]["Country"] | null;
            /**
             * @description By the latest article that reports how far it is; what somebody thinks likely or not decides only where nobody reports anything.
             * @enum {string}
             */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description How likely that article says it is; null where it does not hedge. What others think is in `lifecycle`. */
            likelihood: components["schemas"]["LikelihoodBand"] | null;
            /** @description It is not made when it was to be: refused, called off, or put off with no new day told. `from` and `to` are then the days it was meant for. */
            isOff: boolean;
            from: string | null;
            to: string | null;
            /** @description ISO 8601-2 (EDTF) of `from` to `to`, as it is told: `[2024-06-18,2024-06-19]` is one day of two, `2024-09` one or some of a month, `2024-06-18/2024-06-19` a stay. */
            edtf: string | null;
            /**
             * @description single: one source; conflict: two claims whose dates cannot both hold.
             * @enum {string}
             */
            agreement: "single" | "agree" | "conflict";
            counts: {
                /** Format: int32 */
                claims: number;
                /** Format: int32 */
                articles: number;
            };
            /** @description Which claims `status`, `from` and `to` are taken from, and why. */
            best: {
                status: {
                    /** @description The claim it is taken from. */
                    claimId: string | null;
                    reason: string;
                };
                window: {
                    /** @description The claim it is taken from. */
                    claimId: string | null;
                    reason: string;
                };
            };
            /** @description From wish to fact; only stages that some source speaks of. */
            lifecycle: components["schemas"]["VisitStage"][];
            /** @description Its claims, oldest article first. */
            timeline: components["schemas"]["VisitEvent"][];
            /** @description Claims whose dates cannot both hold. */
            conflicts: components["schemas"]["ClaimPair"][];
            /** @description Claims whose dates differ and are one moment in two time zones. */
            reconciled: components["schemas"]["ClaimPair"][];
            /** @description Plans that hold no more, and conflict with nothing: what is told later moved the trip, called it off, or says that it was made on another day. */
            overtaken: components["schemas"]["OvertakenPlan"][];
            /** @description With `explain=true`. */
            explanation?: components["schemas"]["Joined"][];
            /** @description With `explain=true`: other trips to that place by visitors of the same name or state, the nearest first, and why they are others. */
            apart?: components["schemas"]["ApartVisit"][];
        };
        /** @description Someone acting for a state or organisation travels abroad, or is asked, is to, or will not. */
        VisitClaim: {
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description Words that call it possible (“may”, “could”), where nothing tells how likely: ICD 203 has no band for them. */
            possibility?: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["AssertedBy"];
            /** @description When it happens or is to happen. */
            date: components["schemas"]["Timex"] | null;
            evidence: components["schemas"]["Mention"];
            /** @description Index of the quotation it stands in, if in one. */
            quotation: number | null;
            /**
             * @description Which text the offsets point into: the body, or a caption.
             * @example text
             * @example captions/0
             */
            within: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "visit";
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description The fullest name in the text, or the office of one who is not named. */
            visitor: string;
            visitorCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the article says it.
             * @example Foreign Minister
             * @example Chilean president
             */
            visitorOffice?: string | null;
            /** @description The most specific place named. */
            destination: string;
            destinationCountry: components["schemas"]["Country"] | null;
            /**
             * @description As the text has it.
             * @example state
             * @example official
             * @example working
             */
            kind: string | null;
            /** @description The days it was meant for before it was put off or moved; `date` is the same where no new ones are told. */
            movedFrom?: components["schemas"]["Timex"] | null;
            /** @description Who asked for it, when it was asked for. */
            requestedBy: string | null;
        };
        VisitEvent: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /** @enum {string} */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            likelihood: components["schemas"]["Likelihood"] | null;
            date: components["schemas"]["Timex"] | null;
            /** @description The days it was meant for before it was moved. */
            movedFrom: components["schemas"]["Timex"] | null;
            /** @description As the claim tells it. */
            destination: string | null;
            evidence: components["schemas"]["Mention"];
            assertedBy: components["schemas"]["Asserter"];
            /** @description Who says it, over all articles. */
            experts: {
                /**
                 * Format: uuid
                 * @description UUID, version 7: sorts by time of creation.
                 */
                id: string;
                name: string;
            }[];
            article: components["schemas"]["ArticleRef"];
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
        VisitPage: {
            items: components["schemas"]["VisitSummary"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
            included?: components["schemas"]["Included"];
            /** @description With `included`: by the id of the item. */
            related?: {
                [key: string]: components["schemas"]["RelatedIds"];
            };
        };
        VisitStage: {
            /** @enum {string} */
            stage: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description Publication of the first article that says so. */
            firstToldAt: string | null;
            lastToldAt: string | null;
            /** @description The most told first. */
            versions: components["schemas"]["VisitVersion"][];
        };
        /** @description One trip, and what all articles say of it. */
        VisitSummary: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            visitor: string;
            visitorCountry: components["schemas"]["Country"] | null;
            destination: string | null;
            destinationCountry: components["schemas"]["Country"] | null;
            /**
             * @description By the latest article that reports how far it is; what somebody thinks likely or not decides only where nobody reports anything.
             * @enum {string}
             */
            status: "requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled";
            /** @description How likely that article says it is; null where it does not hedge. What others think is in `lifecycle`. */
            likelihood: components["schemas"]["LikelihoodBand"] | null;
            /** @description It is not made when it was to be: refused, called off, or put off with no new day told. `from` and `to` are then the days it was meant for. */
            isOff: boolean;
            from: string | null;
            to: string | null;
            /** @description ISO 8601-2 (EDTF) of `from` to `to`, as it is told: `[2024-06-18,2024-06-19]` is one day of two, `2024-09` one or some of a month, `2024-06-18/2024-06-19` a stay. */
            edtf: string | null;
            /**
             * @description single: one source; conflict: two claims whose dates cannot both hold.
             * @enum {string}
             */
            agreement: "single" | "agree" | "conflict";
            counts: {
                /** Format: int32 */
                claims: number;
                /** Format: int32 */
                articles: number;
            };
        };
        /** @description One date that is told for one stage. */
        VisitVersion: {
            from: string | null;
            to: string | null;
            edtf: string | null;
            /** @description The days it was moved from; the same as `from` and `to` where no new ones are told. */
            movedFrom: {
                from: string | null;
                to: string | null;
            } | null;
            likelihood: components["schemas"]["LikelihoodBand"] | null;
            /** @description History: moved, called off, corrected or made on another day since. */
            isOvertaken: boolean;
            /** @description Claims that say so, oldest article first. */
            claimIds: string[];
            /**
             * Format: int32
             * @description Copies of one article count once.
             */
            articles: number;
        };
        /** @description Who is told of changes as they come. */
        Webhook: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            id: string;
            /**
             * Format: uri
             * @description Where changes are sent by POST: a public host.
             */
            url: string;
            filters: {
                [key: string]: string[];
            };
            /** @description Nothing is sent; when it is resumed, what happened meanwhile is. */
            paused: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        WebhookChange: {
            /**
             * Format: uri
             * @description Where changes are sent by POST: a public host.
             */
            url?: string;
            /** @description As those of `GET /v1/changes`, each a list; `>=likely` is kept as the bands it stands for. */
            filters?: {
                /** @description What it is about: `article,visit`. */
                noun?: ("article" | "visit" | "expert" | "treaty" | "forecast")[];
                /** @description What happened to it: `retracted`. */
                change?: ("appeared" | "changed" | "merged" | "retracted")[];
                /** @description Id of the article. */
                article?: string[];
                /** @description Name or id of an outlet that published the article or had printed it to the letter by then. */
                source?: string[];
                /** @description Type of a claim of it: `visit,meeting`. */
                type?: ("visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast")[];
                /** @description Status of that claim: `planned,requested`. */
                status?: ("requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled" | "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended" | "not_done" | "leaving")[];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: ("almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even" | "likely" | "very_likely" | "almost_certain" | ">=almost_no_chance" | "<=almost_no_chance" | ">=very_unlikely" | "<=very_unlikely" | ">=unlikely" | "<=unlikely" | ">=roughly_even" | "<=roughly_even" | ">=likely" | "<=likely" | ">=very_likely" | "<=very_likely" | ">=almost_certain" | "<=almost_certain")[];
                /** @description A state that claim is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: string[];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: string[];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: string[];
            };
            /** @description Nothing is sent; when it is resumed, what happened meanwhile is. */
            paused?: boolean;
        };
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            /** @description Give it back as `cursor` for the next page. */
            nextCursor: string | null;
            /**
             * Format: int32
             * @description With `include=total`: how many match, over all pages.
             */
            total?: number;
        };
        /** @description How one source says it. */
        Wording: {
            /**
             * Format: uuid
             * @description UUID, version 7: sorts by time of creation.
             */
            claimId: string;
            /** @enum {string} */
            type: "visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast";
            status: string | null;
            /** @description Null where the source does not hedge. */
            likelihood: components["schemas"]["Likelihood"] | null;
            /** @description The exact words of doubt, also those that no band stands for. */
            hedge: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Mention"];
            date: components["schemas"]["Timex"] | null;
            assertedBy: components["schemas"]["Asserter"];
            article: components["schemas"]["ArticleRef"];
            /**
             * Format: int32
             * @description Copies of the article, which are not told apart from it.
             */
            copies: number;
            /** @description Who else printed it, by now: the article’s copies, what it is a copy of, and outlets that printed its very text, which is stored once. */
            alsoIn: components["schemas"]["Printing"][];
        };
    };
    responses: {
        /** @description The request cannot be read; or: The text is empty; or: A field is missing or wrong; or: An unknown query parameter; or: The text holds characters that cannot be stored; or: The body is not valid JSON */
        "bad-request.empty-text.invalid-input.unknown-parameter.invalid-text.invalid-json": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read; or: The cursor is not one of ours, or belongs to another query; or: A field is missing or wrong; or: An unknown query parameter; or: The text holds characters that cannot be stored */
        "bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read; or: A field is missing or wrong; or: The body is not valid JSON; or: The text holds characters that cannot be stored; or: An unknown query parameter */
        "bad-request.invalid-input.invalid-json.invalid-text.unknown-parameter": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read; or: A field is missing or wrong; or: An unknown query parameter; or: The text holds characters that cannot be stored */
        "bad-request.invalid-input.unknown-parameter.invalid-text": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read; or: A field is missing or wrong; or: An unknown query parameter; or: The text holds characters that cannot be stored; or: The body is not valid JSON */
        "bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        "body-too-large": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is not in a state for that */
        conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changes after this cursor are not kept any more */
        "cursor-expired": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not answer */
        "database-unavailable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database does not answer; or: There is too much to do */
        "database-unavailable.overloaded": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address may not be fetched; or: The Idempotency-Key was used for something else */
        "fetch-address-refused.idempotency-key-reused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is fetched here; or: The API key may not do this */
        "fetch-disabled.forbidden": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host did not answer in time */
        "fetch-timeout": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host cannot be reached; or: The host does not give the page; or: The address redirects without end; or: What is there is not a page or feed; or: The page is too large */
        "fetch-unreachable.fetch-status.fetch-redirects.fetch-content-type.fetch-too-large": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key may not do this */
        forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The article was retracted */
        gone: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for something else */
        "idempotency-key-reused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for something else; or: The address may not be fetched; or: The robots.txt of the host forbids it */
        "idempotency-key-reused.fetch-address-refused.fetch-robots-refused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here */
        internal: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description One article names both, as two people */
        "named-apart": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such representation */
        "not-acceptable": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here */
        "not-found": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here; or: It was not known then */
        "not-found.not-known-then": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You have it already: its entity tag is one of yours. */
        "not-modified": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is too much to do */
        overloaded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The article was retracted */
        retracted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        "too-many-requests": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An API key is needed */
        unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported */
        "unsupported-media-type": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing may be sent to the address */
        "webhook-address-refused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing may be sent to the address; or: The Idempotency-Key was used for something else */
        "webhook-address-refused.idempotency-key-reused": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description What was done: `article.retracted`. */
        action: ("article.created" | "article.revised" | "article.retracted" | "expert.merged" | "expert.split" | "feed.created" | "feed.changed" | "feed.deleted" | "treaty.merged" | "treaty.split" | "forecast.resolved" | "forecast.reopened" | "job.requeued" | "key.created" | "key.revoked" | "webhook.created" | "webhook.changed" | "webhook.deleted")[];
        /** @description Words of the affiliation. */
        affiliation: string;
        /** @description Whether its sources agree: `conflict`. */
        agreement: ("single" | "agree" | "conflict")[];
        /** @description Id of the article. */
        "article.listExpertQuotations": string[];
        /** @description Id of an article that quotes him or her. */
        "article.listExperts": string[];
        /** @description Id of an article that names it. */
        "article.listTreaties": string[];
        /** @description Id of an article that speaks of it. */
        "article.listVisits": string[];
        /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
        asOf: string;
        /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
        "clock.getArticle": "published" | "ingested";
        /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
        "clock.listArticles": "published" | "ingested";
        /** @description State of the institute, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listAffiliations": string[];
        /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listArticleClaims": string[];
        /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listArticleQuotations": string[];
        /** @description A state it names, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listArticles": string[];
        /** @description The state he or she speaks for or comes from, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listExperts": string[];
        /** @description A party, ISO 3166-1 alpha-2: `JP,KR`. */
        "country.listTreaties": string[];
        /** @description State of the visitor or of the destination: `JP,KR`. */
        "country.listVisits": string[];
        /** @description `nextCursor` of the page before, with the same filters. */
        cursor: string;
        /** @description Whether its sources give it likelihoods that do not agree, or one foretells it without. Unlikely by June and likely by December agree. Without a value it is true. */
        differs: boolean;
        /** @description Id of an article that it is a copy of. */
        duplicateOf: string[];
        /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
        "duplicates.listArticles": "show" | "hide";
        /** @description Copies, as other outlets print them, of an article that is stored. By default, unless `article` is asked for, what they foretell counts once, and `alsoIn` tells them; `show`: each. */
        "duplicates.listForecasts": "show" | "hide";
        /** @description Also tell which claims were put together, and why. Without a value it is true. */
        explain: boolean;
        /** @description Only these fields of each: `id,name`. */
        "fields.listAffiliations": ("id" | "name" | "kind" | "country" | "counts")[];
        /** @description Only these fields of each: `likelihood,possibility`. */
        "fields.listArticleClaims": ("likelihood" | "possibility" | "assertedBy" | "date" | "evidence" | "quotation" | "within" | "type" | "status" | "visitor" | "visitorCountry" | "visitorOffice" | "destination" | "destinationCountry" | "kind" | "movedFrom" | "requestedBy" | "id" | "visitId" | "treatyId" | "article" | "alsoIn" | "treaty" | "obligation" | "content" | "action" | "actors" | "name" | "participants" | "place" | "placeCountry" | "member" | "memberCountry" | "organization" | "capacity" | "proposition" | "countries" | "gist")[];
        /** @description Only these fields of each: `start,end`. */
        "fields.listArticleQuotations": ("start" | "end" | "text" | "type" | "speaker" | "cue" | "cueKind" | "id" | "article" | "alsoIn" | "continues")[];
        /** @description Only these fields of each: `id,title`. */
        "fields.listArticles": ("id" | "title" | "url" | "publishedAt" | "source" | "standfirst" | "byline" | "language" | "status" | "publishedOn" | "modifiedAt" | "ingestedAt" | "revision" | "duplicateOf" | "alsoIn" | "fictional" | "counts")[];
        /** @description Only these fields of each: `id,at`. */
        "fields.listAuditEntries": ("id" | "at" | "action" | "subject" | "key" | "requestId")[];
        /** @description Only these fields of each: `id,name`. */
        "fields.listExperts": ("id" | "name" | "aliases" | "role" | "affiliation" | "official" | "fictional" | "lastQuotedAt" | "counts")[];
        /** @description Only these fields of each: `id,url`. */
        "fields.listFeeds": ("id" | "url" | "title" | "source" | "contents" | "intervalMinutes" | "paused" | "items" | "failures" | "lastError" | "createdAt" | "lastPolledAt" | "lastSucceededAt" | "nextPollAt")[];
        /** @description Only these fields of each: `id,type`. */
        "fields.listForecasts": ("id" | "type" | "status" | "assertedBy" | "experts" | "likelihood" | "hedge" | "evidence" | "within" | "settledBy" | "resolution" | "article" | "alsoIn")[];
        /** @description Only these fields of each: `id,kind`. */
        "fields.listJobs": ("id" | "kind" | "state" | "subject" | "requestId" | "attempts" | "createdAt" | "startedAt" | "completedAt" | "nextAttemptAt" | "article" | "verification" | "problem")[];
        /** @description Only these fields of each: `id,name`. */
        "fields.listKeys": ("id" | "name" | "prefix" | "scopes" | "createdAt" | "expiresAt" | "revokedAt" | "lastUsedAt")[];
        /** @description Only these fields of each: `id,type`. */
        "fields.listPropositions": ("id" | "type" | "words" | "visitId" | "treatyId" | "counts" | "bands" | "wordings")[];
        /** @description Only these fields of each: `id,name`. */
        "fields.listSources": ("id" | "name" | "articles" | "lastPublishedAt")[];
        /** @description Only these fields of each: `label,title`. */
        "fields.listTreaties": ("label" | "title" | "year" | "parties" | "registry" | "id" | "counts")[];
        /** @description Only these fields of each: `id,visitor`. */
        "fields.listVisits": ("id" | "visitor" | "visitorCountry" | "destination" | "destinationCountry" | "status" | "likelihood" | "isOff" | "from" | "to" | "edtf" | "agreement" | "counts")[];
        /** @description Only these fields of each: `id,state`. */
        "fields.listWebhookDeliveries": ("id" | "state" | "change" | "attempts" | "createdAt")[];
        /** @description Only these fields of each: `id,url`. */
        "fields.listWebhooks": ("id" | "url" | "filters" | "paused" | "createdAt")[];
        /** @description First day of a window that the claim’s own overlaps. */
        "from.listArticles": string;
        /** @description First day of a window that the visit overlaps. */
        "from.listVisits": string;
        /** @description Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused. */
        "idempotency-key": string;
        /** @description `total`: also count all that match. */
        "include.listAffiliations": "total"[];
        /** @description `total`: also count all that match; `articles`, `quotations`, `experts`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
        "include.listArticleClaims": ("total" | "articles" | "quotations" | "experts" | "visits" | "treaties")[];
        /** @description `total`: also count all that match; `articles`, `experts`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
        "include.listArticleQuotations": ("total" | "articles" | "experts" | "claims")[];
        /** @description Id of the key it was done with. */
        key: string[];
        /** @description What is to be done: `article,item`. */
        kind: ("article" | "feed" | "item" | "verify" | "delivery" | "reread" | "regroup")[];
        /** @description Language of the article, ISO 639-1: `en`. */
        language: string[];
        /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
        likelihood: ("almost_no_chance" | "very_unlikely" | "unlikely" | "roughly_even" | "likely" | "very_likely" | "almost_certain" | ">=almost_no_chance" | "<=almost_no_chance" | ">=very_unlikely" | "<=very_unlikely" | ">=unlikely" | "<=unlikely" | ">=roughly_even" | "<=roughly_even" | ">=likely" | "<=likely" | ">=very_likely" | "<=very_likely" | ">=almost_certain" | "<=almost_certain")[];
        /** @description Items on a page. */
        limit: number;
        /** @description What the clause obliges to: `defense,consultation`. */
        obligation: ("defense" | "offense" | "neutrality" | "nonaggression" | "consultation" | "cooperation" | "arms_control" | "ceasefire" | "territory" | "trade" | "transit" | "other")[];
        /** @description Whether he or she speaks for a state. Without a value it is true. */
        official: boolean;
        /** @description Id of an organisation, or its name or part of it: `NATO`. */
        "organization.listArticles": string[];
        /** @description Id of an organisation he or she speaks for, or its name or part of it. */
        "organization.listExperts": string[];
        /** @description What became of it: `true,false`; `open`: nobody has said; `proposed`: of those, what a later claim tells of. */
        outcome: ("open" | "proposed" | "true" | "false" | "void")[];
        /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
        "person.listArticleClaims": string[];
        /** @description Id of the speaker, or a name or part of one: `Putin`. */
        "person.listArticleQuotations": string[];
        /** @description Id of an expert it quotes, or a name or part of one: `Putin`. */
        "person.listArticles": string[];
        /** @description Id, or a name or part of one: `Putin`. */
        "person.listExperts": string[];
        /** @description Id of a person who says something of it, or a name or part of one: `Putin`. */
        "person.listTreaties": string[];
        /** @description Id of the visitor, or a name or part of one: `Putin`. */
        "person.listVisits": string[];
        /** @description First day of publication. */
        publishedFrom: string;
        /** @description Last day of publication, inclusive. */
        publishedTo: string;
        /** @description A part of the name. */
        "q.listAffiliations": string;
        /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
        "q.listArticles": string;
        /** @description A name, or part of one, however it is spelt. Unless `sort` is given, who fits it best goes first. */
        "q.listExperts": string;
        /** @description Words of its label or title. */
        "q.listTreaties": string;
        /** @description A part of the visitor’s name or of the destination’s, or words by which one of its claims names either. */
        "q.listVisits": string;
        /**
         * @description Order; a minus turns it round. By default `name`.
         * @example name
         */
        "sort.listAffiliations": "name" | "-name";
        /**
         * @description Order; a minus turns it round. By default `position`.
         * @example position
         */
        "sort.listArticleQuotations": "position" | "-position";
        /**
         * @description Order; a minus turns it round. By default `-publishedAt`.
         * @example -publishedAt
         */
        "sort.listArticles": "-publishedAt" | "publishedAt" | "-ingestedAt" | "ingestedAt";
        /**
         * @description Order; a minus turns it round. By default `-at`.
         * @example -at
         */
        "sort.listAuditEntries": "-at" | "at";
        /**
         * @description Order; a minus turns it round. By default `-from`.
         * @example -from
         */
        "sort.listExpertClaims": "-from" | "from" | "-publishedAt" | "publishedAt" | "-addedAt" | "addedAt";
        /**
         * @description Order; a minus turns it round. By default `-publishedAt`.
         * @example -publishedAt
         */
        "sort.listExpertQuotations": "-publishedAt" | "publishedAt";
        /**
         * @description Order; a minus turns it round. By default `name`.
         * @example name
         */
        "sort.listExperts": "name" | "-name" | "-lastQuotedAt" | "lastQuotedAt" | "-quotations" | "quotations";
        /**
         * @description Order; a minus turns it round. By default `name`.
         * @example name
         */
        "sort.listTreaties": "name" | "-name" | "-articles" | "articles";
        /**
         * @description Order; a minus turns it round. By default `-from`.
         * @example -from
         */
        "sort.listVisits": "-from" | "from";
        /**
         * @description Order; a minus turns it round. By default `-createdAt`.
         * @example -createdAt
         */
        "sort.listWebhookDeliveries": "-createdAt" | "createdAt";
        /**
         * @description Order; a minus turns it round. By default `createdAt`.
         * @example createdAt
         */
        "sort.listWebhooks": "createdAt" | "-createdAt";
        /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
        source: string[];
        /** @description Kind of the speaker: `person,anonymous`. */
        "sourceKind.listArticleQuotations": ("person" | "organization" | "collective" | "anonymous" | "hearsay" | "document" | "author" | "unknown")[];
        /** @description Kind of the source: `person,anonymous`. */
        "sourceKind.listArticles": ("person" | "organization" | "collective" | "anonymous" | "hearsay" | "document" | "author" | "unknown")[];
        /** @description How far it is: `failed`. */
        state: ("queued" | "running" | "retrying" | "done" | "failed" | "cancelled")[];
        /** @description Status of a claim, over all types: `planned,requested`. */
        "status.listArticles": ("requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled" | "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended" | "not_done" | "leaving")[];
        /** @description Status by the latest article: `planned,requested`. */
        "status.listVisits": ("requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled")[];
        /** @description Id of what was written. */
        subject: string[];
        /** @description Last day of that window, inclusive. */
        to: string;
        /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
        treaty: string[];
        /** @description How it is quoted: `direct,mixed`. */
        "type.listArticleQuotations": ("direct" | "indirect" | "mixed")[];
        /** @description Type of claim: `visit,meeting`. */
        "type.listArticles": ("visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast")[];
        /** @description Id of the visit it is a claim of. */
        visit: string[];
        /** @description Year it was signed. */
        year: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in logs and problems.
         * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e5f
         */
        "X-Request-Id": string;
        /**
         * @description Requests that remain (`r`), and seconds until there are all again (`t`); absent where none are counted. draft-ietf-httpapi-ratelimit-headers.
         * @example "address";r=1199;t=60
         */
        RateLimit: string;
        /**
         * @description Requests allowed (`q`) in a window of seconds (`w`); absent where none are counted.
         * @example "address";q=1200;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description The origin whose pages may read this, as the setting ALLOW_ORIGIN has it; absent without it.
         * @example https://app.example
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description Give it back in `If-None-Match`; absent where the answer is a stream.
         * @example W/"Bq3kZ0"
         */
        ETag: string;
        /**
         * @description Seconds to wait.
         * @example 12
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    extract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToRead"];
            };
        };
        responses: {
            /** @description What the text says. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            400: components["responses"]["bad-request.empty-text.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description A state it names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticles"];
                /** @description Id of an expert it quotes, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticles"];
                /** @description Id of an article that it is a copy of. */
                duplicateOf?: components["parameters"]["duplicateOf"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listArticles"];
                /** @description Only these fields of each: `id,title`. */
                fields?: components["parameters"]["fields.listArticles"];
                /** @description `total`: also count all that match; `quotations`, `experts`, `claims`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: ("total" | "quotations" | "experts" | "claims" | "visits" | "treaties")[];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
            };
        };
        responses: {
            /** @description It was stored before, or is a new revision. */
            200: {
                headers: {
                    /** @description Its address. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description It is stored. */
            201: {
                headers: {
                    /** @description Its address. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description It will be stored. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["bad-request.empty-text.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["fetch-disabled.forbidden"];
            409: components["responses"]["retracted"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused.fetch-address-refused.fetch-robots-refused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            502: components["responses"]["fetch-unreachable.fetch-status.fetch-redirects.fetch-content-type.fetch-too-large"];
            503: components["responses"]["database-unavailable.overloaded"];
            504: components["responses"]["fetch-timeout"];
        };
    };
    exportArticles: {
        parameters: {
            query?: {
                /** @description A state it names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticles"];
                /** @description Id of an expert it quotes, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticles"];
                /** @description Id of an article that it is a copy of. */
                duplicateOf?: components["parameters"]["duplicateOf"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listArticles"];
                /** @description Only these fields of each: `id,title`. */
                fields?: components["parameters"]["fields.listArticles"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            406: components["responses"]["not-acceptable"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    retractArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is retracted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    createArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleLine"][];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description What became of each, one a line. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BatchLine"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.invalid-json.invalid-text.unknown-parameter"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticleQuotations: {
        parameters: {
            query?: {
                /** @description Id of the speaker, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `position`.
                 * @example position
                 */
                sort?: components["parameters"]["sort.listArticleQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
                /** @description `total`: also count all that match; `articles`, `experts`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleQuotations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotations. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportArticleQuotations: {
        parameters: {
            query?: {
                /** @description Id of the speaker, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `position`.
                 * @example position
                 */
                sort?: components["parameters"]["sort.listArticleQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticleClaims: {
        parameters: {
            query?: {
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `position`.
                 * @example position
                 */
                sort?: components["parameters"]["sort.listArticleQuotations"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
                /** @description `total`: also count all that match; `articles`, `quotations`, `experts`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleClaims"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportArticleClaims: {
        parameters: {
            query?: {
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `position`.
                 * @example position
                 */
                sort?: components["parameters"]["sort.listArticleQuotations"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticleAnnotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its annotations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["AnnotationPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticleRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its revisions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revisions"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getArticleChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
                /**
                 * @description Number of the revision.
                 * @example 1
                 */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listArticleRereadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it was read otherwise. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rereadings"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    verifyArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was checked, and what fails. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            410: components["responses"]["gone"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listExperts: {
        parameters: {
            query?: {
                /** @description Id of an article that quotes him or her. */
                article?: components["parameters"]["article.listExperts"];
                /** @description The state he or she speaks for or comes from, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listExperts"];
                /** @description Id, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listExperts"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation he or she speaks for, or its name or part of it. */
                organization?: components["parameters"]["organization.listExperts"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words of the affiliation. */
                affiliation?: components["parameters"]["affiliation"];
                /** @description Whether he or she speaks for a state. Without a value it is true. */
                official?: components["parameters"]["official"];
                /** @description A name, or part of one, however it is spelt. Unless `sort` is given, who fits it best goes first. */
                q?: components["parameters"]["q.listExperts"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listExperts"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listExperts"];
                /** @description `total`: also count all that match; `articles`, `quotations`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: ("total" | "articles" | "quotations" | "claims")[];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experts. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportExperts: {
        parameters: {
            query?: {
                /** @description Id of an article that quotes him or her. */
                article?: components["parameters"]["article.listExperts"];
                /** @description The state he or she speaks for or comes from, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listExperts"];
                /** @description Id, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listExperts"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation he or she speaks for, or its name or part of it. */
                organization?: components["parameters"]["organization.listExperts"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words of the affiliation. */
                affiliation?: components["parameters"]["affiliation"];
                /** @description Whether he or she speaks for a state. Without a value it is true. */
                official?: components["parameters"]["official"];
                /** @description A name, or part of one, however it is spelt. Unless `sort` is given, who fits it best goes first. */
                q?: components["parameters"]["q.listExperts"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listExperts"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listExperts"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getExpert: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
                /** @description Also tell which claims were put together, and why. Without a value it is true. */
                explain?: components["parameters"]["explain"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The expert. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listExpertQuotations: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
                /** @description `total`: also count all that match; `articles`, `experts`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleQuotations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotations. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationPage"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportExpertQuotations: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listExpertClaims: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listExpertClaims"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
                /** @description `total`: also count all that match; `articles`, `quotations`, `experts`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleClaims"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportExpertClaims: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listExpertClaims"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getExpertLedger: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    mergeExperts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description The expert, with both. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["named-apart"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    splitExpert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the expert.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSplit"];
            };
        };
        responses: {
            /** @description The other expert. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Expert"];
                };
            };
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listAffiliations: {
        parameters: {
            query?: {
                /** @description State of the institute, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listAffiliations"];
                /** @description A part of the name. */
                q?: components["parameters"]["q.listAffiliations"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listAffiliations"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listAffiliations"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of affiliations. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportAffiliations: {
        parameters: {
            query?: {
                /** @description State of the institute, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listAffiliations"];
                /** @description A part of the name. */
                q?: components["parameters"]["q.listAffiliations"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listAffiliations"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listAffiliations"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getAffiliationLedger: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the affiliation.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationLedger"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listQuotations: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of the speaker, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
                /** @description `total`: also count all that match; `articles`, `experts`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleQuotations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotations. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotationPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportQuotations: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of the speaker, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleQuotations"];
                /** @description A state its article names, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleQuotations"];
                /** @description How it is quoted: `direct,mixed`. */
                type?: components["parameters"]["type.listArticleQuotations"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the speaker: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticleQuotations"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `start,end`. */
                fields?: components["parameters"]["fields.listArticleQuotations"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getQuotation: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the quotation.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e03
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quotation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredQuotation"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listExpertClaims"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
                /** @description `total`: also count all that match; `articles`, `quotations`, `experts`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleClaims"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportClaims: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listExpertClaims"];
                /** @description Only these fields of each: `likelihood,possibility`. */
                fields?: components["parameters"]["fields.listArticleClaims"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the claim.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e05
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredClaim"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    countClaims: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description How long a bucket is; weeks begin on Monday. */
                unit?: "day" | "week" | "month";
                /** @description What is counted: when the article was published, or when the claim says it is. */
                by?: "published" | "window";
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getClaimAtomFeed: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getClaimJsonFeed: {
        parameters: {
            query?: {
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listPropositions: {
        parameters: {
            query?: {
                /** @description Whether its sources give it likelihoods that do not agree, or one foretells it without. Unlikely by June and likely by December agree. Without a value it is true. */
                differs?: components["parameters"]["differs"];
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `id,type`. */
                fields?: components["parameters"]["fields.listPropositions"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of propositions. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropositionPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportPropositions: {
        parameters: {
            query?: {
                /** @description Whether its sources give it likelihoods that do not agree, or one foretells it without. Unlikely by June and likely by December agree. Without a value it is true. */
                differs?: components["parameters"]["differs"];
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `id,type`. */
                fields?: components["parameters"]["fields.listPropositions"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getProposition: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the proposition.
                 * @example 6f1c2a0e-94b7-3d58-8f20-1b7c5d9e4a63
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposition. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposition"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listForecasts: {
        parameters: {
            query?: {
                /** @description What became of it: `true,false`; `open`: nobody has said; `proposed`: of those, what a later claim tells of. */
                outcome?: components["parameters"]["outcome"];
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description Copies, as other outlets print them, of an article that is stored. By default, unless `article` is asked for, what they foretell counts once, and `alsoIn` tells them; `show`: each. */
                duplicates?: components["parameters"]["duplicates.listForecasts"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `id,type`. */
                fields?: components["parameters"]["fields.listForecasts"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forecasts. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportForecasts: {
        parameters: {
            query?: {
                /** @description What became of it: `true,false`; `open`: nobody has said; `proposed`: of those, what a later claim tells of. */
                outcome?: components["parameters"]["outcome"];
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of the visit it is a claim of. */
                visit?: components["parameters"]["visit"];
                /** @description A state it is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listArticleClaims"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description Copies, as other outlets print them, of an article that is stored. By default, unless `article` is asked for, what they foretell counts once, and `alsoIn` tells them; `show`: each. */
                duplicates?: components["parameters"]["duplicates.listForecasts"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /** @description Words to find, as in a web search: "side by side", -without, or; names in other spellings too. */
                q?: components["parameters"]["q.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: components["parameters"]["sort.listExpertQuotations"];
                /** @description Only these fields of each: `id,type`. */
                fields?: components["parameters"]["fields.listForecasts"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getForecast: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the forecast.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listProposedOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the forecast.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What bears on it, the very same first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedOutcomes"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    resolveForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the forecast.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResolution"];
            };
        };
        responses: {
            /** @description The forecast, resolved. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    reopenForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the forecast.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast, open again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /** @description Id of an article that speaks of it. */
                article?: components["parameters"]["article.listVisits"];
                /** @description State of the visitor or of the destination: `JP,KR`. */
                country?: components["parameters"]["country.listVisits"];
                /** @description Id of the visitor, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listVisits"];
                /** @description Status by the latest article: `planned,requested`. */
                status?: components["parameters"]["status.listVisits"];
                /** @description Whether its sources agree: `conflict`. */
                agreement?: components["parameters"]["agreement"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the visit overlaps. */
                from?: components["parameters"]["from.listVisits"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description A part of the visitor’s name or of the destination’s, or words by which one of its claims names either. */
                q?: components["parameters"]["q.listVisits"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listVisits"];
                /** @description Only these fields of each: `id,visitor`. */
                fields?: components["parameters"]["fields.listVisits"];
                /** @description `total`: also count all that match; `articles`, `experts`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: components["parameters"]["include.listArticleQuotations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportVisits: {
        parameters: {
            query?: {
                /** @description Id of an article that speaks of it. */
                article?: components["parameters"]["article.listVisits"];
                /** @description State of the visitor or of the destination: `JP,KR`. */
                country?: components["parameters"]["country.listVisits"];
                /** @description Id of the visitor, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listVisits"];
                /** @description Status by the latest article: `planned,requested`. */
                status?: components["parameters"]["status.listVisits"];
                /** @description Whether its sources agree: `conflict`. */
                agreement?: components["parameters"]["agreement"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the visit overlaps. */
                from?: components["parameters"]["from.listVisits"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description A part of the visitor’s name or of the destination’s, or words by which one of its claims names either. */
                q?: components["parameters"]["q.listVisits"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-from`.
                 * @example -from
                 */
                sort?: components["parameters"]["sort.listVisits"];
                /** @description Only these fields of each: `id,visitor`. */
                fields?: components["parameters"]["fields.listVisits"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getVisitCalendar: {
        parameters: {
            query?: {
                /** @description Id of an article that speaks of it. */
                article?: components["parameters"]["article.listVisits"];
                /** @description State of the visitor or of the destination: `JP,KR`. */
                country?: components["parameters"]["country.listVisits"];
                /** @description Id of the visitor, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listVisits"];
                /** @description Status by the latest article: `planned,requested`. */
                status?: components["parameters"]["status.listVisits"];
                /** @description Whether its sources agree: `conflict`. */
                agreement?: components["parameters"]["agreement"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the visit overlaps. */
                from?: components["parameters"]["from.listVisits"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description A part of the visitor’s name or of the destination’s, or words by which one of its claims names either. */
                q?: components["parameters"]["q.listVisits"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getVisit: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
                /** @description Also tell which claims were put together, and why. Without a value it is true. */
                explain?: components["parameters"]["explain"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the visit.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e07
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listTreaties: {
        parameters: {
            query?: {
                /** @description A party, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listTreaties"];
                /** @description Year it was signed. */
                year?: components["parameters"]["year"];
                /** @description Id of an article that names it. */
                article?: components["parameters"]["article.listTreaties"];
                /** @description Id of a person who says something of it, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listTreaties"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words of its label or title. */
                q?: components["parameters"]["q.listTreaties"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listTreaties"];
                /** @description Only these fields of each: `label,title`. */
                fields?: components["parameters"]["fields.listTreaties"];
                /** @description `total`: also count all that match; `articles`, `claims`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: ("total" | "articles" | "claims")[];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of treaties. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatyPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportTreaties: {
        parameters: {
            query?: {
                /** @description A party, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: components["parameters"]["country.listTreaties"];
                /** @description Year it was signed. */
                year?: components["parameters"]["year"];
                /** @description Id of an article that names it. */
                article?: components["parameters"]["article.listTreaties"];
                /** @description Id of a person who says something of it, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listTreaties"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /** @description Type of claim: `visit,meeting`. */
                type?: components["parameters"]["type.listArticles"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Words of its label or title. */
                q?: components["parameters"]["q.listTreaties"];
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listTreaties"];
                /** @description Only these fields of each: `label,title`. */
                fields?: components["parameters"]["fields.listTreaties"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getTreaty: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
                /** @description Also tell which claims were put together, and why. Without a value it is true. */
                explain?: components["parameters"]["explain"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the treaty.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e08
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The treaty. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Treaty"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listTreatyClauses: {
        parameters: {
            query?: {
                /** @description Only what was known then: a date-time with its zone, `2024-06-17T12:00Z`, or a day, `2024-06-17`, which is its end in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description What `asOf` goes by: when the article was published, or when it was ingested here; by default `published`. Of an article that was revised since, what it said then is told: a revision was published when its page says that it was modified; where it does not, when it was ingested. */
                clock?: components["parameters"]["clock.getArticle"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the treaty.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e08
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its clauses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clauses"];
                };
            };
            304: components["responses"]["not-modified"];
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found.not-known-then"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    mergeTreaties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the treaty.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e08
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTreatyMerge"];
            };
        };
        responses: {
            /** @description The treaty, with both. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Treaty"];
                };
            };
            /** @description It is part of the one at `Location`: merged by an editor, or by what articles say. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    splitTreaty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the treaty.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e08
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTreatySplit"];
            };
        };
        responses: {
            /** @description The other treaty. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Treaty"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words to find, as in a web search.
                 * @example maritime security
                 */
                q: string;
                /** @description What to search: `quotation,claim`; by default all. */
                type?: ("article" | "quotation" | "expert" | "claim")[];
                /** @description A state that the article or claim is about, or the expert’s own: `JP,KR`. */
                country?: string[];
                /** @description Id of a person who speaks, is quoted or told of, or a name or part of one: `Putin`. */
                person?: string[];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Status of a claim, over all types: `planned,requested`. */
                status?: components["parameters"]["status.listArticles"];
                /** @description Id of an organisation, or its name or part of it: `NATO`. */
                organization?: components["parameters"]["organization.listArticles"];
                /** @description What the clause obliges to: `defense,consultation`. */
                obligation?: components["parameters"]["obligation"];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description Kind of the source: `person,anonymous`. */
                sourceKind?: components["parameters"]["sourceKind.listArticles"];
                /** @description First day of a window that the claim’s own overlaps. */
                from?: components["parameters"]["from.listArticles"];
                /** @description Last day of that window, inclusive. */
                to?: components["parameters"]["to"];
                /** @description Id of an outlet that published it or printed it to the letter, or its name or part of it. */
                source?: components["parameters"]["source"];
                /** @description Language of the article, ISO 639-1: `en`. */
                language?: components["parameters"]["language"];
                /** @description First day of publication. */
                publishedFrom?: components["parameters"]["publishedFrom"];
                /** @description Last day of publication, inclusive. */
                publishedTo?: components["parameters"]["publishedTo"];
                /** @description `hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts. */
                duplicates?: components["parameters"]["duplicates.listArticles"];
                /**
                 * @description Order; a minus turns it round. By default `-publishedAt`.
                 * @example -publishedAt
                 */
                sort?: "-publishedAt" | "relevance";
                /** @description Only these fields of each: `id,title`. */
                fields?: ("id" | "title" | "url" | "publishedAt" | "source" | "standfirst" | "byline" | "language" | "status" | "publishedOn" | "modifiedAt" | "ingestedAt" | "revision" | "duplicateOf" | "alsoIn" | "fictional" | "counts" | "start" | "end" | "text" | "type" | "speaker" | "cue" | "cueKind" | "article" | "continues" | "name" | "aliases" | "role" | "affiliation" | "official" | "lastQuotedAt" | "likelihood" | "possibility" | "assertedBy" | "date" | "evidence" | "quotation" | "within" | "visitor" | "visitorCountry" | "visitorOffice" | "destination" | "destinationCountry" | "kind" | "movedFrom" | "requestedBy" | "visitId" | "treatyId" | "treaty" | "obligation" | "content" | "action" | "actors" | "participants" | "place" | "placeCountry" | "member" | "memberCountry" | "organization" | "capacity" | "proposition" | "countries" | "gist")[];
                /** @description `facets`: also count all that was found by type, country, month, status and likelihood; `articles`, `quotations`, `experts`, `claims`, `visits`, `treaties`: what the items have to do with, each once, in `included`, and in `related` the ids of it by item, at most 50 each. */
                include?: ("facets" | "articles" | "quotations" | "experts" | "claims" | "visits" | "treaties")[];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description What it is about: `article,visit`. */
                noun?: ("article" | "visit" | "expert" | "treaty" | "forecast")[];
                /** @description What happened to it: `retracted`. */
                change?: ("appeared" | "changed" | "merged" | "retracted")[];
                /** @description Id of the article. */
                article?: components["parameters"]["article.listExpertQuotations"];
                /** @description Name or id of an outlet that published the article or had printed it to the letter by then. */
                source?: string[];
                /** @description Type of a claim of it: `visit,meeting`. */
                type?: ("visit" | "treaty_clause" | "treaty_action" | "meeting" | "membership" | "forecast")[];
                /** @description Status of that claim: `planned,requested`. */
                status?: ("requested" | "invited" | "planned" | "under_way" | "occurred" | "declined" | "postponed" | "cancelled" | "existing" | "proposed" | "historical" | "unlikely" | "rejected" | "disputed" | "suspended" | "not_done" | "leaving")[];
                /** @description How likely its source thinks it, in bands of ICD 203; `>=likely` is likely or more. */
                likelihood?: components["parameters"]["likelihood"];
                /** @description A state that claim is about, ISO 3166-1 alpha-2: `JP,KR`. */
                country?: string[];
                /** @description Id of a person it is by or about, or a name or part of one: `Putin`. */
                person?: components["parameters"]["person.listArticleClaims"];
                /** @description Id of the treaty it is about, or its label, its title or part of them: `ABM`. */
                treaty?: components["parameters"]["treaty"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /**
                 * @description `nextCursor` of the page before, or the `id` of the last change that was seen; `latest` for where the feed ends now. Without it, from the first that is kept.
                 * @example latest
                 */
                cursor?: string;
            };
            header?: {
                /** @description The last event that was seen: a stream goes on from there. A browser sends it when it comes back. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                    "text/event-stream": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            410: components["responses"]["cursor-expired"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,url`. */
                fields?: components["parameters"]["fields.listWebhooks"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description It is told from now on. */
            201: {
                headers: {
                    /** @description Its address. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["fetch-disabled.forbidden"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["webhook-address-refused.idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,url`. */
                fields?: components["parameters"]["fields.listWebhooks"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is told no more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["fetch-disabled.forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["webhook-address-refused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `-createdAt`.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["sort.listWebhookDeliveries"];
                /** @description Only these fields of each: `id,state`. */
                fields?: components["parameters"]["fields.listWebhookDeliveries"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportWebhookDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `-createdAt`.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["sort.listWebhookDeliveries"];
                /** @description Only these fields of each: `id,state`. */
                fields?: components["parameters"]["fields.listWebhookDeliveries"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e11
                 */
                id: string;
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description A part of the name. */
                q?: components["parameters"]["q.listAffiliations"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listAffiliations"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listSources"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportSources: {
        parameters: {
            query?: {
                /** @description A part of the name. */
                q?: components["parameters"]["q.listAffiliations"];
                /**
                 * @description Order; a minus turns it round. By default `name`.
                 * @example name
                 */
                sort?: components["parameters"]["sort.listAffiliations"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listSources"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listFeeds: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,url`. */
                fields?: components["parameters"]["fields.listFeeds"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description It was polled already. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description It is polled from now on. */
            201: {
                headers: {
                    /** @description Its address. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["fetch-disabled.forbidden"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["fetch-address-refused.idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportFeeds: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,url`. */
                fields?: components["parameters"]["fields.listFeeds"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the feed.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    deleteFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the feed.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not polled any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    changeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the feed.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedChange"];
            };
        };
        responses: {
            /** @description The feed as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How far it is: `failed`. */
                state?: components["parameters"]["state"];
                /** @description What is to be done: `article,item`. */
                kind?: components["parameters"]["kind"];
                /**
                 * @description Order; a minus turns it round. By default `-createdAt`.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["sort.listWebhookDeliveries"];
                /** @description Only these fields of each: `id,kind`. */
                fields?: components["parameters"]["fields.listJobs"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportJobs: {
        parameters: {
            query?: {
                /** @description How far it is: `failed`. */
                state?: components["parameters"]["state"];
                /** @description What is to be done: `article,item`. */
                kind?: components["parameters"]["kind"];
                /**
                 * @description Order; a minus turns it round. By default `-createdAt`.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["sort.listWebhookDeliveries"];
                /** @description Only these fields of each: `id,kind`. */
                fields?: components["parameters"]["fields.listJobs"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job.
                 * @example 0d2f6a3c-5b1e-4f7a-9c8d-0a1b2c3d4e10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    requeueJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job.
                 * @example 0d2f6a3c-5b1e-4f7a-9c8d-0a1b2c3d4e10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is queued again. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            409: components["responses"]["conflict"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listKeys"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique string, such as a UUID. The same request sent again under it within a day is not done again: it is answered as it was, with `Idempotency-Replayed: true`. Another request under it is refused. */
                "idempotency-key"?: components["parameters"]["idempotency-key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description It is made. */
            201: {
                headers: {
                    /** @description Its address. */
                    Location?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeKey"];
                };
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text.invalid-json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            413: components["responses"]["body-too-large"];
            415: components["responses"]["unsupported-media-type"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportKeys: {
        parameters: {
            query?: {
                /**
                 * @description Order; a minus turns it round. By default `createdAt`.
                 * @example createdAt
                 */
                sort?: components["parameters"]["sort.listWebhooks"];
                /** @description Only these fields of each: `id,name`. */
                fields?: components["parameters"]["fields.listKeys"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the key.
                 * @example 0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Id of the key it was done with. */
                key?: components["parameters"]["key"];
                /** @description What was done: `article.retracted`. */
                action?: components["parameters"]["action"];
                /** @description Id of what was written. */
                subject?: components["parameters"]["subject"];
                /**
                 * @description Order; a minus turns it round. By default `-at`.
                 * @example -at
                 */
                sort?: components["parameters"]["sort.listAuditEntries"];
                /** @description Only these fields of each: `id,at`. */
                fields?: components["parameters"]["fields.listAuditEntries"];
                /** @description `total`: also count all that match. */
                include?: components["parameters"]["include.listAffiliations"];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description `nextCursor` of the page before, with the same filters. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of writes. */
            200: {
                headers: {
                    /** @description The next page (RFC 8288), relative to the address that was asked; absent on the last one. */
                    Link?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    exportAuditEntries: {
        parameters: {
            query?: {
                /** @description Id of the key it was done with. */
                key?: components["parameters"]["key"];
                /** @description What was done: `article.retracted`. */
                action?: components["parameters"]["action"];
                /** @description Id of what was written. */
                subject?: components["parameters"]["subject"];
                /**
                 * @description Order; a minus turns it round. By default `-at`.
                 * @example -at
                 */
                sort?: components["parameters"]["sort.listAuditEntries"];
                /** @description Only these fields of each: `id,at`. */
                fields?: components["parameters"]["fields.listAuditEntries"];
            };
            header?: never;
            path: {
                /**
                 * @description `csv`: one column for each field. `ndjson`: one item a line. `jsonld`: JSON-LD, ids as addresses.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "jsonld";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/ld+json": components["schemas"]["JsonLdGraph"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-cursor.invalid-input.unknown-parameter.invalid-text"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable.overloaded"];
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            500: components["responses"]["internal"];
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It serves. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            500: components["responses"]["internal"];
            503: components["responses"]["database-unavailable"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemTypes"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["overloaded"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `code` of the problem.
                 * @example not-found
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it means. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemType"];
                    "text/html": string;
                };
            };
            304: components["responses"]["not-modified"];
            400: components["responses"]["bad-request.invalid-input.unknown-parameter.invalid-text"];
            404: components["responses"]["not-found"];
            406: components["responses"]["not-acceptable"];
            429: components["responses"]["too-many-requests"];
            500: components["responses"]["internal"];
            503: components["responses"]["overloaded"];
        };
    };
}
