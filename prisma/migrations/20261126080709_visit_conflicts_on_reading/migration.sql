-- Which claims of a visit cannot both hold is told when it is read.
DROP TABLE "visit_conflicts";
