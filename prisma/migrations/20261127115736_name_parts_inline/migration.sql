-- The same, which the planner can write out where it is called: a STRICT function of this kind is run by an executor of its own for each
-- name that sounds like a word of a search, which took longer than finding them.
CREATE OR REPLACE FUNCTION name_part(name_key text, n int) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN n <= cardinality(string_to_array(name_key, ' ')) THEN split_part(name_key, ' ', n)
  ELSE split_part(name_key, ' ', n - cardinality(string_to_array(name_key, ' '))) || ' ' || split_part(name_key, ' ', 1 + n - cardinality(string_to_array(name_key, ' '))) END;
