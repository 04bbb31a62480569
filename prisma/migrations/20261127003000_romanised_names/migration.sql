-- What spellings of one name in Latin letters share, whatever the language it was written out in: "Gorbatschow" and "Gorbachyov",
-- "Soerensen" and "Sørensen", "Jinho" and "Jin-ho". Vowels run together into one, doubled letters too; blanks go.
-- Of a name key.
CREATE FUNCTION romanised(name text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT regexp_replace(regexp_replace(single, '[aeiouy]+', 'a', 'g'), '(.)\1+', '\1', 'g')
  FROM translate(replace(replace(name, 'ß', 'ss'), 'þ', 'th'), 'æœðı ', 'aadi') AS latin,
    replace(replace(replace(latin, 'tsch', 'ch'), 'tch', 'ch'), 'sch', 'sh') AS hissed,
    replace(replace(replace(replace(hissed, 'kh', 'h'), 'ph', 'f'), 'zh', 'j'), 'dj', 'j') AS spoken,
    regexp_replace(replace(translate(spoken, 'qw', 'kv'), 'x', 'ks'), 'c(?!h)', 'k', 'g') AS single
$$;

CREATE INDEX person_aliases_romanised_idx ON person_aliases USING gin (romanised(name_key) gin_trgm_ops);
