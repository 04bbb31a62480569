-- Letters that are no other with a mark are written plainly in keys of names, as `nameKey` makes them now: "Kılıç" is "Kilic", "Weiß" is
-- "Weiss". People are grouped by them anew after the upgrade.
CREATE FUNCTION plain_letters(key text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(replace(translate(key, 'ðħı', 'dhi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');

UPDATE persons SET name_key = plain_letters(name_key) WHERE name_key ~ '[ðħıßæœþ]';
UPDATE person_portraits SET name_key = plain_letters(name_key) WHERE name_key ~ '[ðħıßæœþ]';
UPDATE person_aliases SET name_key = plain_letters(name_key) WHERE name_key ~ '[ðħıßæœþ]';
UPDATE visits SET visitor_key = plain_letters(visitor_key) WHERE visitor_key ~ '[ðħıßæœþ]';
UPDATE organizations o SET name_key = plain_letters(name_key) WHERE name_key ~ '[ðħıßæœþ]'
  AND NOT EXISTS (SELECT FROM organizations other WHERE other.id <> o.id AND plain_letters(other.name_key) = plain_letters(o.name_key));

DROP FUNCTION plain_letters(text);
