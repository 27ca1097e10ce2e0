-- Changing the brief of a campaign that exists.
alter table brief_draft add column revises uuid references campaign (id);
alter table brief_draft add column read_version integer default 0 not null;
alter table brief_draft add column original varchar(1000000) default '{"fields":{},"guesses":[]}' not null;
create index brief_draft_revises on brief_draft (revises, campaign_id);
