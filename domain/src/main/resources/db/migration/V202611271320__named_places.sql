-- What publishers call the places where ads were shown.
alter table ad_decision add column spot varchar(40);
alter table ad_event_sum add column spot varchar(40);

-- From the time on when its decision is forgotten.
alter table conversion add column spot varchar(40);
