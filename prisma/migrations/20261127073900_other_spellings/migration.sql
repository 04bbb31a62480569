-- Who searches for "Zelensky" means "Zelenskyy" too, and by "Kiev" "Kyiv". Words outside of quotation marks are looked for in these other
-- spellings as well.

-- The key of a name out of a text: as `nameKey` makes it, and without the "'s" of whose it is.
CREATE FUNCTION asked_key(words text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN btrim(regexp_replace(translate(regexp_replace(searched_words(unaccent(words)), '''s\M', '', 'g'), '''`', ''), '[!-/:-@[-`{-~[:space:]]+', ' ', 'g'));

-- What goes by several names, as any atlas says. Words that mean more than the place ("Canton", "Holland") are left out.
CREATE TABLE "other_names" (
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "key" TEXT NOT NULL GENERATED ALWAYS AS (asked_key(name)) STORED,

    CONSTRAINT "other_names_pkey" PRIMARY KEY ("name")
);
INSERT INTO other_names (name, place) SELECT btrim(name, E' \n'), btrim(split_part(names, ',', 1), E' \n') FROM string_to_table('
  Abkhazia, Abkhazeti | Almaty, Alma-Ata | Ashgabat, Ashkhabad | Astana, Nur-Sultan | Bakhmut, Artyomovsk, Artemivsk
  | Bangalore, Bengaluru | Beijing, Peking | Belarus, Belorussia, Byelorussia | Calcutta, Kolkata | Cambodia, Kampuchea
  | Cape Verde, Cabo Verde | Chernobyl, Chornobyl | Chișinău, Kishinev | Chongqing, Chungking | Czechia, Czech Republic | Dhaka, Dacca
  | Dnipro, Dnepr, Dnipropetrovsk, Dnepropetrovsk | Dokdo, Takeshima, Liancourt Rocks | Donbas, Donbass | East Timor, Timor-Leste
  | Eswatini, Swaziland | Falkland Islands, Falklands, Malvinas | Ho Chi Minh City, Saigon | Hodeidah, Hudaydah, Hodeida | Ivory Coast, Côte d''Ivoire
  | Jakarta, Djakarta | Jeddah, Jiddah, Jidda | Kathmandu, Katmandu | Kharkiv, Kharkov | Khartoum, Khartum | Kobani, Kobane
  | Kryvyi Rih, Krivoy Rog | Kyiv, Kiev | Kyrgyzstan, Kirghizia, Kirgizia | Luhansk, Lugansk | Lviv, Lvov | Macau, Macao | Madras, Chennai
  | Mecca, Makkah | Moldova, Moldavia | Mumbai, Bombay | Myanmar, Burma | Mykolaiv, Nikolaev, Nikolayev | Nagorno-Karabakh, Artsakh
  | Nanjing, Nanking | Naypyidaw, Naypyitaw, Nay Pyi Taw | Odesa, Odessa | Paracel Islands, Paracels, Xisha | Pune, Poona | Raqqa, Rakka
  | Senkaku, Diaoyu | Sevastopol, Sebastopol | Spratly Islands, Spratlys, Nansha | Stepanakert, Khankendi | Sukhumi, Sokhumi | Taipei, Taibei
  | Tbilisi, Tiflis | Tehran, Teheran | Tianjin, Tientsin | Türkiye, Turkey | Ulaanbaatar, Ulan Bator | Varanasi, Benares | Xinjiang, Sinkiang
  | Yangon, Rangoon | Yerevan, Erevan | Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye', '|') names, LATERAL string_to_table(names, ',') name;

-- The words of a key of a name, and each two neighbours, for "Jin-ho" may be "Jinho".
CREATE FUNCTION name_parts(name_key text) RETURNS text[] IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT words || ARRAY(SELECT words[n] || ' ' || words[n + 1] FROM generate_series(1, cardinality(words) - 1) n ORDER BY n)
  FROM string_to_array(name_key, ' ') words
$$;

-- How each part sounds, in their order.
CREATE FUNCTION name_sounds(name_key text) RETURNS text[] IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT ARRAY(SELECT romanised(part) FROM unnest(name_parts(name_key)) WITH ORDINALITY p(part, n) ORDER BY n)
$$;

-- The views of what was known then stand on the tables, and are made again after all migrations.
DROP SCHEMA IF EXISTS known CASCADE;
ALTER TABLE "person_aliases" ADD COLUMN "sounds" TEXT[] GENERATED ALWAYS AS (name_sounds(name_key)) STORED;
CREATE INDEX "person_aliases_sounds_idx" ON "person_aliases" USING GIN ("sounds");

-- Whether articles have it. By the text index alone: where it is rare, nothing else finds it in time.
CREATE FUNCTION is_printed(query tsquery) RETURNS boolean STABLE LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  RETURN EXISTS (SELECT FROM articles WHERE search @@ query);
END $$;

-- "zelenskyy", "zelenskiy" and "zelensky" differ in the last vowels alone, "jin ho" and "jinho" in nothing.
CREATE FUNCTION without_ending(name_part text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(replace(name_part, ' ', ''), '[iy]+$', 'i');

-- Other spellings of what is asked for: {"zelensky": ["zelenskyy"]}; null when there are none. What sounds alike may be two names, as Khamenei
-- and Khomeini. So it is another spelling only of a name that one person is known by in both, or that differs in the last vowels alone,
-- or, of a word that no article has, the likest.
CREATE FUNCTION spellings(words text) RETURNS jsonb STABLE LANGUAGE sql AS $$
  WITH typed AS MATERIALIZED (
    SELECT regexp_replace(marks, '"[^"]*("|$)', ' ', 'g') AS free, concat(' ', asked_key(array_to_string(ARRAY(
      SELECT quoted[1] FROM regexp_matches(marks, '"([^"]*)', 'g') WITH ORDINALITY m(quoted, n) WHERE n % 2 = 1), ' ')), ' ') AS exact
    FROM translate(left(words, 1000), U&'\201C\201D\201E\201F\00AB\00BB\FF02', '"""""""') marks),
  asked AS MATERIALIZED (
    SELECT DISTINCT key, romanised(key) AS sound
    FROM typed, regexp_split_to_table(free, '\s+') word, asked_key(word) key
    WHERE key <> '' AND position(' ' || key || ' ' IN exact) = 0),
  borne AS MATERIALIZED (
    SELECT a.key, pa.person_id, p.part
    FROM asked a
    CROSS JOIN LATERAL (SELECT person_id, name_key, sounds FROM person_aliases WHERE sounds @> ARRAY[a.sound] LIMIT 2000) pa
    CROSS JOIN LATERAL unnest(name_parts(pa.name_key), pa.sounds) p(part, sound)
    WHERE length(a.sound) > 3 AND p.sound = a.sound),
  likest AS (
    SELECT key, part FROM (
      SELECT DISTINCT key, part, rank() OVER (PARTITION BY key ORDER BY similarity(key, part) DESC) AS place
      FROM borne WHERE key NOT IN (SELECT part FROM borne) AND length(key) > 5) ranked
    WHERE place = 1 AND NOT is_printed(websearch_to_tsquery('chancery'::regconfig, key))),
  -- and what these are known by
  meant AS (
    SELECT key, key AS part FROM borne UNION SELECT key, part FROM likest),
  respelt AS (
    SELECT m.key, b.part FROM meant m JOIN borne b USING (key)
    WHERE b.part <> m.key AND (b.part = m.part OR without_ending(b.part) = without_ending(m.part)
      OR b.person_id IN (SELECT o.person_id FROM borne o WHERE o.key = m.key AND o.part = m.part))
    UNION
    SELECT o.name, other.name
    FROM typed, other_names o JOIN other_names other ON other.place = o.place AND other.name <> o.name
    WHERE position(' ' || o.key || ' ' IN concat(' ', asked_key(free), ' ')) > 0 AND position(' ' || o.key || ' ' IN exact) = 0)
  SELECT jsonb_object_agg(key, others) FROM (
    SELECT key, jsonb_agg(part ORDER BY part) AS others FROM respelt GROUP BY key) said
$$;

-- A query of these words that also finds the other spellings: "kiev & talk" as "(kiev | kyiv) & talk". In English where no language is given.
CREATE FUNCTION respelt(query tsquery, language text, others jsonb) RETURNS tsquery STABLE LANGUAGE plpgsql AS $$
DECLARE
  typed tsquery;
  names jsonb;
BEGIN
  FOR typed, names IN
    SELECT DISTINCT language_query(language, written), value
    FROM jsonb_each(others), LATERAL (VALUES (key), (replace(key, ' ', '-'))) w(written)
  LOOP
    IF numnode(typed) > 0 THEN
      query := ts_rewrite(query, typed, (
        SELECT string_agg(format('(%s)', spelt), ' | ')::tsquery FROM (
          SELECT typed AS spelt UNION ALL
          SELECT language_query(language, '"' || name || '"') FROM jsonb_array_elements_text(names) name) spellings
        WHERE numnode(spelt) > 0));
    END IF;
  END LOOP;
  RETURN (query);
END $$;

-- As before, with other spellings.
CREATE FUNCTION search_query(words text, others jsonb) RETURNS tsquery STABLE
BEGIN ATOMIC
  WITH english AS MATERIALIZED (
    SELECT respelt(websearch_to_tsquery('chancery'::regconfig, searched_query(words)), NULL, others) AS query)
  SELECT CASE
    WHEN count(*) = 0 THEN (SELECT query FROM english)
    ELSE coalesce(string_agg(CASE WHEN numnode(own) > 0 THEN (own && marked)::text END, ' | ')::tsquery, ''::tsquery)
      || CASE (SELECT numnode(query) FROM english) WHEN 0 THEN ''::tsquery
           ELSE (SELECT query FROM english) && !!(string_agg(marked::text, ' | ')::tsquery) END
    END
  FROM searched_languages l,
    LATERAL respelt(language_query(l.language, words), l.language, others) own,
    LATERAL CAST(quote_literal('=' || l.language) AS tsquery) marked;
END;

CREATE OR REPLACE FUNCTION search_query(words text) RETURNS tsquery STABLE
RETURN search_query(words, spellings(words));

-- A key of a name as it is typed, and with each of its names in another spelling, as patterns of what holds it.
CREATE FUNCTION spelt_patterns(key text) RETURNS text[] STABLE LANGUAGE sql AS $$
  SELECT ARRAY['%' || key || '%'] || ARRAY(SELECT '%' || replace(key, asked_key(asked), asked_key(other)) || '%'
    FROM jsonb_each(spellings(key)) s(asked, others), jsonb_array_elements_text(others) other)
$$;
