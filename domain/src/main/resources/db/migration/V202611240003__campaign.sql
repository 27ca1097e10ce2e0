create table campaign (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    name varchar(500) not null,
    brief varchar(1000000) not null,
    status varchar(40) not null,
    created_at timestamp with time zone not null
);
create index campaign_advertiser on campaign (advertiser_id, created_at);
