create table file_owner (
    id uuid not null primary key,
    advertiser_id uuid not null references advertiser (id),
    file_hash varchar(64) not null,
    file_media_type varchar(100) not null,
    file_size bigint not null
);
create index file_owner_hash on file_owner (file_hash);
