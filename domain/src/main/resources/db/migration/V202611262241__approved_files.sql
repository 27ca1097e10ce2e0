-- An approval is of all that serves of a film. Those from before this was noted say nothing of poster and captions.
alter table review add column poster_hash varchar(64);
alter table review add column captions_hash varchar(64);
