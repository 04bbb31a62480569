-- What a trip's days are: one after the other, one of several, or somewhere in a month. Told of what is stored when it is grouped anew.
ALTER TABLE "visits" ADD COLUMN "edtf" TEXT;
