-- As before; "tz" is "ts" too, and "shch" is "sch": who asks for "Koltzov" means "Koltsov".
CREATE OR REPLACE FUNCTION romanised(name text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
  SELECT regexp_replace(regexp_replace(single, '[aeiouy]+', 'a', 'g'), '(.)\1+', '\1', 'g')
  FROM translate(replace(replace(name, 'ß', 'ss'), 'þ', 'th'), 'æœðı ', 'aadi') AS latin,
    replace(replace(replace(replace(replace(latin, 'tsch', 'ch'), 'tch', 'ch'), 'shch', 'sh'), 'sch', 'sh'), 'tz', 'ts') AS hissed,
    replace(replace(replace(replace(hissed, 'kh', 'h'), 'ph', 'f'), 'zh', 'j'), 'dj', 'j') AS spoken,
    regexp_replace(replace(translate(spoken, 'qw', 'kv'), 'x', 'ks'), 'c(?!h)', 'k', 'g') AS single
$$;

-- Their sounds are kept, and indexed.
UPDATE person_aliases SET name_key = name_key WHERE replace(name_key, ' ', '') ~ 'tz|shch';
