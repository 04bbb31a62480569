-- Articles are searched by the stems of the language they are written in, with what Postgres has a stemmer for; all others as
-- English, as claims and quotations are, which are read in English alone.
CREATE TEXT SEARCH CONFIGURATION chancery_arabic (COPY = arabic);
ALTER TEXT SEARCH CONFIGURATION chancery_arabic ALTER MAPPING FOR hword, hword_part, word WITH unaccent, arabic_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_catalan (COPY = catalan);
ALTER TEXT SEARCH CONFIGURATION chancery_catalan ALTER MAPPING FOR hword, hword_part, word WITH unaccent, catalan_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_danish (COPY = danish);
ALTER TEXT SEARCH CONFIGURATION chancery_danish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, danish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_german (COPY = german);
ALTER TEXT SEARCH CONFIGURATION chancery_german ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_greek (COPY = greek);
ALTER TEXT SEARCH CONFIGURATION chancery_greek ALTER MAPPING FOR hword, hword_part, word WITH unaccent, greek_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_spanish (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION chancery_spanish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_basque (COPY = basque);
ALTER TEXT SEARCH CONFIGURATION chancery_basque ALTER MAPPING FOR hword, hword_part, word WITH unaccent, basque_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_finnish (COPY = finnish);
ALTER TEXT SEARCH CONFIGURATION chancery_finnish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, finnish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_french (COPY = french);
ALTER TEXT SEARCH CONFIGURATION chancery_french ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_irish (COPY = irish);
ALTER TEXT SEARCH CONFIGURATION chancery_irish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, irish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_hindi (COPY = hindi);
ALTER TEXT SEARCH CONFIGURATION chancery_hindi ALTER MAPPING FOR hword, hword_part, word WITH unaccent, hindi_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_hungarian (COPY = hungarian);
ALTER TEXT SEARCH CONFIGURATION chancery_hungarian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, hungarian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_armenian (COPY = armenian);
ALTER TEXT SEARCH CONFIGURATION chancery_armenian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, armenian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_indonesian (COPY = indonesian);
ALTER TEXT SEARCH CONFIGURATION chancery_indonesian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, indonesian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_italian (COPY = italian);
ALTER TEXT SEARCH CONFIGURATION chancery_italian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, italian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_lithuanian (COPY = lithuanian);
ALTER TEXT SEARCH CONFIGURATION chancery_lithuanian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, lithuanian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_nepali (COPY = nepali);
ALTER TEXT SEARCH CONFIGURATION chancery_nepali ALTER MAPPING FOR hword, hword_part, word WITH unaccent, nepali_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_dutch (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION chancery_dutch ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_norwegian (COPY = norwegian);
ALTER TEXT SEARCH CONFIGURATION chancery_norwegian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, norwegian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_portuguese (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION chancery_portuguese ALTER MAPPING FOR hword, hword_part, word WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_romanian (COPY = romanian);
ALTER TEXT SEARCH CONFIGURATION chancery_romanian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, romanian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_russian (COPY = russian);
ALTER TEXT SEARCH CONFIGURATION chancery_russian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, russian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_serbian (COPY = serbian);
ALTER TEXT SEARCH CONFIGURATION chancery_serbian ALTER MAPPING FOR hword, hword_part, word WITH unaccent, serbian_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_swedish (COPY = swedish);
ALTER TEXT SEARCH CONFIGURATION chancery_swedish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, swedish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_tamil (COPY = tamil);
ALTER TEXT SEARCH CONFIGURATION chancery_tamil ALTER MAPPING FOR hword, hword_part, word WITH unaccent, tamil_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_turkish (COPY = turkish);
ALTER TEXT SEARCH CONFIGURATION chancery_turkish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, turkish_stem;
CREATE TEXT SEARCH CONFIGURATION chancery_yiddish (COPY = yiddish);
ALTER TEXT SEARCH CONFIGURATION chancery_yiddish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, yiddish_stem;

CREATE FUNCTION search_config(language text) RETURNS regconfig IMMUTABLE PARALLEL SAFE
RETURN CASE language
  WHEN 'ar' THEN 'chancery_arabic'::regconfig
  WHEN 'ca' THEN 'chancery_catalan'::regconfig
  WHEN 'da' THEN 'chancery_danish'::regconfig
  WHEN 'de' THEN 'chancery_german'::regconfig
  WHEN 'el' THEN 'chancery_greek'::regconfig
  WHEN 'es' THEN 'chancery_spanish'::regconfig
  WHEN 'eu' THEN 'chancery_basque'::regconfig
  WHEN 'fi' THEN 'chancery_finnish'::regconfig
  WHEN 'fr' THEN 'chancery_french'::regconfig
  WHEN 'ga' THEN 'chancery_irish'::regconfig
  WHEN 'hi' THEN 'chancery_hindi'::regconfig
  WHEN 'hu' THEN 'chancery_hungarian'::regconfig
  WHEN 'hy' THEN 'chancery_armenian'::regconfig
  WHEN 'id' THEN 'chancery_indonesian'::regconfig
  WHEN 'it' THEN 'chancery_italian'::regconfig
  WHEN 'lt' THEN 'chancery_lithuanian'::regconfig
  WHEN 'ne' THEN 'chancery_nepali'::regconfig
  WHEN 'nl' THEN 'chancery_dutch'::regconfig
  WHEN 'no' THEN 'chancery_norwegian'::regconfig
  WHEN 'pt' THEN 'chancery_portuguese'::regconfig
  WHEN 'ro' THEN 'chancery_romanian'::regconfig
  WHEN 'ru' THEN 'chancery_russian'::regconfig
  WHEN 'sr' THEN 'chancery_serbian'::regconfig
  WHEN 'sv' THEN 'chancery_swedish'::regconfig
  WHEN 'ta' THEN 'chancery_tamil'::regconfig
  WHEN 'tr' THEN 'chancery_turkish'::regconfig
  WHEN 'yi' THEN 'chancery_yiddish'::regconfig
  ELSE 'chancery'::regconfig END;

-- What tells an article in another language: a lexeme that no word has.
CREATE FUNCTION article_search(language text, title text, standfirst text, body text) RETURNS tsvector IMMUTABLE PARALLEL SAFE
RETURN CASE search_config(language) WHEN 'chancery'::regconfig THEN ''::tsvector ELSE array_to_tsvector(ARRAY['=' || language]) END
  || setweight(to_tsvector(search_config(language), coalesce(title, '')), 'A')
  || setweight(to_tsvector(search_config(language), coalesce(standfirst, '')), 'B')
  || to_tsvector(search_config(language), left(body, 200000));

DROP INDEX "articles_search_idx";
ALTER TABLE "articles" DROP COLUMN "search",
  ADD COLUMN "search" tsvector GENERATED ALWAYS AS (article_search(language, title, standfirst, text)) STORED;
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

-- Languages but English that an article is or was in.
CREATE TABLE "searched_languages" (
    "language" TEXT NOT NULL,

    CONSTRAINT "searched_languages_pkey" PRIMARY KEY ("language")
);
INSERT INTO searched_languages
  SELECT DISTINCT language FROM articles WHERE search_config(language) <> 'chancery'::regconfig;

CREATE FUNCTION note_language() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO searched_languages VALUES (NEW.language) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER note_language AFTER INSERT OR UPDATE OF language ON articles FOR EACH ROW
  WHEN (search_config(NEW.language) <> 'chancery'::regconfig) EXECUTE FUNCTION note_language();

-- The words in each language that there is, for what is in it alone: "(treati & !=fr) | (trait & =fr)". Of stop words nothing.
CREATE FUNCTION search_query(words text) RETURNS tsquery STABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT CASE
    WHEN count(*) = 0 THEN websearch_to_tsquery('chancery'::regconfig, words)
    ELSE coalesce(string_agg(CASE WHEN numnode(query) > 0 THEN (query && marked)::text END, ' | ')::tsquery, ''::tsquery)
      || CASE numnode(websearch_to_tsquery('chancery'::regconfig, words)) WHEN 0 THEN ''::tsquery
           ELSE websearch_to_tsquery('chancery'::regconfig, words) && !!(string_agg(marked::text, ' | ')::tsquery) END
    END
  FROM searched_languages l,
    LATERAL websearch_to_tsquery(search_config(l.language), words) query,
    LATERAL CAST(quote_literal('=' || l.language) AS tsquery) marked;
END;
