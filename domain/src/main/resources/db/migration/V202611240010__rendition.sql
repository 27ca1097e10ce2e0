create table creative (
    id uuid not null primary key,
    version integer not null,
    production_id uuid not null references production (id),
    subject varchar(100) not null,
    revision integer not null,
    made_at timestamp with time zone not null,
    provider varchar(100) not null,
    model varchar(200) not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    film_hash varchar(64) not null,
    files varchar(1000000) not null,
    status varchar(40) not null,
    constraint creative_once unique (production_id, subject, revision)
);
create index creative_campaign on creative (campaign_id);
create index creative_film on creative (film_hash);
