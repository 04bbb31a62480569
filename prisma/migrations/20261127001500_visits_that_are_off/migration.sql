-- How likely a trip is said to be, and whether it is not made when it was to be. Told of what is stored when it is read anew.
ALTER TABLE "visits" ADD COLUMN "likelihood" TEXT,
ADD COLUMN "is_off" BOOLEAN NOT NULL DEFAULT false;
