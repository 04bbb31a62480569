-- A slip that changes how a name sounds found its bearer, and nothing that is said of or by him or her.

-- What sounds alike may be two names, as Khamenei and Khomeini. So it is another spelling only of a name that one person is known by in both,
-- or that differs in the last vowels alone, or, of a word that no article has, the likest, be it by its letters alone: "Haugstadt".
CREATE OR REPLACE FUNCTION spellings(words text) RETURNS jsonb STABLE LANGUAGE plpgsql AS $$
DECLARE
  marks text := translate(left(words, 1000), U&'\201C\201D\201E\201F\00AB\00BB\FF02', '"""""""');
  free text := regexp_replace(marks, '"[^"]*("|$)', ' ', 'g');
  said text := concat(' ', asked_key(free), ' ');
  exact text := ' '; -- what is in quotation marks is meant as it is
  word text;
  asked text;
  heard text;
  persons uuid[];
  parts text[];
  meant text[];
  others jsonb;
  answer jsonb;
BEGIN
  IF free <> marks THEN
    exact := concat(' ', asked_key(array_to_string(ARRAY(
      SELECT quoted[1] FROM regexp_matches(marks, '"([^"]*)', 'g') WITH ORDINALITY m(quoted, n) WHERE n % 2 = 1), ' ')), ' ');
  END IF;

  PERFORM FROM other_names WHERE position(' ' || key || ' ' IN said) > 0 LIMIT 1;
  IF FOUND THEN
    SELECT jsonb_object_agg(o.name, (SELECT jsonb_agg(name ORDER BY name) FROM other_names x WHERE x.place = o.place AND x.name <> o.name))
    INTO answer FROM other_names o
    WHERE position(' ' || o.key || ' ' IN said) > 0 AND position(' ' || o.key || ' ' IN exact) = 0;
  END IF;

  FOREACH word IN ARRAY regexp_split_to_array(free, '\s+') LOOP
    asked := asked_key(word);
    CONTINUE WHEN length(asked) < 4 OR position(' ' || asked || ' ' IN exact) > 0;
    heard := romanised(asked);
    SELECT array_agg(person_id), array_agg(name_part(name_key, n)) INTO persons, parts FROM (
      SELECT person_id, name_key, array_position(sounds, heard) AS n FROM person_aliases WHERE sounds @> ARRAY[heard] LIMIT 2000) borne;
    IF parts IS NULL AND length(asked) > 5 THEN
      SELECT array_agg(person_id), array_agg(part) INTO persons, parts FROM (
        SELECT person_id, part FROM person_aliases, unnest(name_parts(name_key)) part
        WHERE asked <% name_key AND similarity(part, asked) >= 0.6 LIMIT 2000) alike;
      CONTINUE WHEN parts IS NOT NULL AND is_printed(websearch_to_tsquery('chancery'::regconfig, asked));
    END IF;
    CONTINUE WHEN parts IS NULL;
    meant := ARRAY[asked];
    IF asked <> ALL (parts) AND length(asked) > 5 AND NOT is_printed(websearch_to_tsquery('chancery'::regconfig, asked)) THEN
      meant := meant || ARRAY(
        SELECT part FROM (SELECT DISTINCT part FROM unnest(parts) part) p ORDER BY similarity(part, asked) DESC FETCH FIRST ROW WITH TIES);
    END IF;
    SELECT jsonb_agg(DISTINCT part) INTO others FROM unnest(persons, parts) b(person, part)
    WHERE part <> asked AND (part = ANY (meant) OR rtrim(replace(part, ' ', ''), 'iy') IN (SELECT rtrim(replace(m, ' ', ''), 'iy') FROM unnest(meant) m)
      OR person IN (SELECT o.person FROM unnest(persons, parts) o(person, part) WHERE o.part = ANY (meant)));
    IF others IS NOT NULL THEN
      answer := coalesce(answer, '{}') || jsonb_build_object(asked, others);
    END IF;
  END LOOP;
  RETURN answer;
END $$;
