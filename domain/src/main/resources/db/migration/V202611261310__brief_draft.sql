-- Briefs while they are typed.
create table brief_draft (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    started_by varchar(200) not null,
    changed_by varchar(200) not null,
    started_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    typed varchar(1000000) not null,
    campaign_id uuid references campaign (id)
);
create index brief_draft_open on brief_draft (advertiser_id, campaign_id, changed_at);

-- What a page of campaigns and its filters read.
create index campaign_status on campaign (advertiser_id, status, created_at);
create index campaign_newest on campaign (created_at);
create index campaign_of_status on campaign (status, created_at);
create index production_status on production (status, advertiser_id);
create index production_ended on production (status, finished_at);
create index creative_status on creative (status, made_at);
create index creative_of_status on creative (advertiser_id, status);
