create table audit_entry (
    id uuid not null primary key,
    said_at timestamp with time zone not null,
    who varchar(200) not null,
    advertiser_id uuid,
    what varchar(200) not null,
    about varchar(500) not null
);
create index audit_entry_said_at on audit_entry (said_at, id);
create index audit_entry_advertiser on audit_entry (advertiser_id, said_at);

alter table app_user add column disabled_at timestamp with time zone;

create table saved_brand (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    name varchar(200) not null,
    kit varchar(100000) not null,
    constraint saved_brand_name unique (advertiser_id, name)
);
