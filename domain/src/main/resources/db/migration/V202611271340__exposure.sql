-- What viewers who may be known (hashes) were shown of ads that have a frequency cap, for as long as caps look back.
create table exposure (
    id uuid not null primary key,
    node uuid not null,
    viewer varchar(100) not null,
    creative_id uuid not null,
    campaign_id uuid not null,
    shown_at timestamp with time zone not null,
    told_at timestamp with time zone not null
);
create index exposure_told on exposure (told_at);
