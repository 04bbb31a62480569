-- Stemmers know their endings by the accents: "negociación" and "negociaciones" are one word, "negociacion" is none. So words of other
-- languages than English are stemmed first and then stripped of accents; stripped first, as before, they stay beside it, for who
-- writes without.
CREATE FUNCTION stemmer(language text) RETURNS regconfig IMMUTABLE PARALLEL SAFE
RETURN CASE language
  WHEN 'ar' THEN 'arabic'::regconfig
  WHEN 'ca' THEN 'catalan'::regconfig
  WHEN 'da' THEN 'danish'::regconfig
  WHEN 'de' THEN 'german'::regconfig
  WHEN 'el' THEN 'greek'::regconfig
  WHEN 'es' THEN 'spanish'::regconfig
  WHEN 'eu' THEN 'basque'::regconfig
  WHEN 'fi' THEN 'finnish'::regconfig
  WHEN 'fr' THEN 'french'::regconfig
  WHEN 'ga' THEN 'irish'::regconfig
  WHEN 'hi' THEN 'hindi'::regconfig
  WHEN 'hu' THEN 'hungarian'::regconfig
  WHEN 'hy' THEN 'armenian'::regconfig
  WHEN 'id' THEN 'indonesian'::regconfig
  WHEN 'it' THEN 'italian'::regconfig
  WHEN 'lt' THEN 'lithuanian'::regconfig
  WHEN 'ne' THEN 'nepali'::regconfig
  WHEN 'nl' THEN 'dutch'::regconfig
  WHEN 'no' THEN 'norwegian'::regconfig
  WHEN 'pt' THEN 'portuguese'::regconfig
  WHEN 'ro' THEN 'romanian'::regconfig
  WHEN 'ru' THEN 'russian'::regconfig
  WHEN 'sr' THEN 'serbian'::regconfig
  WHEN 'sv' THEN 'swedish'::regconfig
  WHEN 'ta' THEN 'tamil'::regconfig
  WHEN 'tr' THEN 'turkish'::regconfig
  WHEN 'yi' THEN 'yiddish'::regconfig
  ELSE 'chancery'::regconfig END;

-- A lexeme without accents, as vectors and queries are written. What is an accent alone stays.
CREATE FUNCTION bare_lexeme(lexeme text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN '''' || replace(replace(coalesce(nullif(unaccent(lexeme), ''), lexeme), '\', '\\'), '''', '''''') || '''';

-- Where the database has the locale C it takes all characters beyond ASCII for letters, without small ones: “Peace was one word with its
-- quotation mark, and no quoted phrase was found by its first or last. So what is searched is made of letters, digits and ASCII first,
-- the same in all locales: other marks are blanks, apostrophes and hyphens are those of ASCII, what is not seen is left out.
DO $$
DECLARE
  letters text := (SELECT collname FROM pg_collation WHERE collname IN ('pg_c_utf8', 'und-x-icu', 'C.utf8', 'default')
    AND collencoding IN (-1, (SELECT encoding FROM pg_database WHERE datname = current_database()))
    ORDER BY array_position(ARRAY['pg_c_utf8', 'und-x-icu', 'C.utf8', 'default'], collname::text) LIMIT 1);
BEGIN
  EXECUTE format('CREATE FUNCTION small_letters(words text) RETURNS text IMMUTABLE PARALLEL SAFE RETURN lower(words COLLATE %I)', letters);
END $$;

CREATE FUNCTION searched_words(words text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
  translate(small_letters(words), U&'\2018\2019\201B\02B9\02BB\02BC\02BD\2032\FF07\2010\2011\00AD\200B\200C\200D\2060\FEFF', '--'),
  '[¡-©«-´¶-¹»-¿×÷՚-՟։֊־׀׃׳״،؍؛؟٪-٭۔।॥၊-၏፡-፨ -⁯₠-⃏←-⯿⸀-⹿　-〄〈-〠〰・︐-︟︰-﹯！-／：-＠［-｀｛-･￼�🀀-🫿]',
  ' ', 'g');

CREATE FUNCTION search_vector(language text, words text) RETURNS tsvector IMMUTABLE PARALLEL SAFE
RETURN CASE search_config(language) WHEN 'chancery'::regconfig THEN to_tsvector('chancery'::regconfig, searched_words(words))
  ELSE concat((
    SELECT string_agg(bare_lexeme(lexeme) || ':' || array_to_string(positions, ','), ' ') FROM unnest(to_tsvector(stemmer(language), searched_words(words)))
  ), ' ', to_tsvector(search_config(language), searched_words(words)))::tsvector END;

-- In other languages half as much of a text: its lexemes may be there twice, and a tsvector holds 1 MB.
CREATE OR REPLACE FUNCTION article_search(language text, title text, standfirst text, body text) RETURNS tsvector IMMUTABLE PARALLEL SAFE
RETURN CASE search_config(language) WHEN 'chancery'::regconfig THEN ''::tsvector ELSE array_to_tsvector(ARRAY['=' || language]) END
  || setweight(search_vector(language, coalesce(title, '')), 'A')
  || setweight(search_vector(language, coalesce(standfirst, '')), 'B')
  || search_vector(language, left(body, CASE search_config(language) WHEN 'chancery'::regconfig THEN 200000 ELSE 100000 END));

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

-- Quotation marks of any kind ask for words side by side.
CREATE FUNCTION searched_query(words text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN searched_words(translate(words, U&'\201C\201D\201E\201F\00AB\00BB\FF02', '"""""""'));

-- Either form of each word: "'negoci' & 'tratad'" and "'negociacion' & 'tratad'" are "('negoci' | 'negociacion') & 'tratad'". Where what
-- is left out as too common differs, the first alone.
CREATE FUNCTION language_query(language text, words text) RETURNS tsquery STABLE PARALLEL SAFE
BEGIN ATOMIC
  WITH own AS MATERIALIZED (
    SELECT n, CASE WHEN part[1] LIKE '''%' THEN bare_lexeme(replace(substr(part[1], 2, length(part[1]) - 2), '''''', '''')) ELSE part[1] END AS part
    FROM regexp_matches(websearch_to_tsquery(stemmer(language), searched_query(words))::text, '''(?:[^'']|'''')*''|[^'']+', 'g') WITH ORDINALITY m(part, n)),
  plain AS MATERIALIZED (
    SELECT n, part[1] AS part
    FROM regexp_matches(websearch_to_tsquery(search_config(language), searched_query(words))::text, '''(?:[^'']|'''')*''|[^'']+', 'g') WITH ORDINALITY m(part, n))
  SELECT coalesce(string_agg(
    CASE WHEN plain.part <> own.part AND (SELECT count(*) FROM own) = (SELECT count(*) FROM plain) THEN concat('(', own.part, ' | ', plain.part, ')')
      ELSE own.part END, '' ORDER BY n), '')::tsquery
  FROM own LEFT JOIN plain USING (n);
END;

CREATE OR REPLACE FUNCTION search_query(words text) RETURNS tsquery STABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT CASE
    WHEN count(*) = 0 THEN websearch_to_tsquery('chancery'::regconfig, searched_query(words))
    ELSE coalesce(string_agg(CASE WHEN numnode(query) > 0 THEN (query && marked)::text END, ' | ')::tsquery, ''::tsquery)
      || CASE numnode(websearch_to_tsquery('chancery'::regconfig, searched_query(words))) WHEN 0 THEN ''::tsquery
           ELSE websearch_to_tsquery('chancery'::regconfig, searched_query(words)) && !!(string_agg(marked::text, ' | ')::tsquery) END
    END
  FROM searched_languages l,
    LATERAL language_query(l.language, words) query,
    LATERAL CAST(quote_literal('=' || l.language) AS tsquery) marked;
END;
