create table asset (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    kind varchar(40) not null,
    name varchar(500) not null,
    file_hash varchar(64) not null,
    file_media_type varchar(100) not null,
    file_size bigint not null,
    width integer not null,
    height integer not null,
    uploaded_at timestamp with time zone not null
);
create index asset_advertiser on asset (advertiser_id, uploaded_at);
