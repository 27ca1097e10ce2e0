-- With which odds a film was chosen, as the address of its impression or click says: should the log lose the decision.
alter table ad_event add column decided_at timestamp with time zone;
alter table ad_event add column situation varchar(100);
alter table ad_event add column propensity double precision;
alter table ad_event add column among integer;
