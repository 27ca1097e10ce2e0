create table library_item (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    campaign_id uuid references campaign (id),
    kind varchar(40) not null,
    name varchar(500) not null,
    words varchar(8000) not null,
    tags varchar(4000) not null,
    owner varchar(400) not null,
    licence varchar(2000) not null,
    expires_on date,
    file_hash varchar(64) not null,
    file_media_type varchar(100) not null,
    file_size bigint not null,
    still_hash varchar(64),
    width integer not null,
    height integer not null,
    duration_ms integer not null,
    kept_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    meaning varchar(4000)
);
create index library_item_kept on library_item (advertiser_id, kept_at);
create index library_item_changed on library_item (advertiser_id, changed_at);
create index library_item_expires on library_item (advertiser_id, expires_on);

insert into library_item (id, version, advertiser_id, kind, name, words, tags, owner, licence, file_hash, file_media_type,
    file_size, still_hash, width, height, duration_ms, kept_at, changed_at)
select id, 0, advertiser_id, kind, name, '', '{"all":[]}', '', '', file_hash, file_media_type,
    file_size, file_hash, width, height, 0, uploaded_at, uploaded_at from asset;

create table partial_upload (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    kind varchar(40),
    name varchar(500) not null,
    size bigint not null,
    place varchar(1000) not null,
    announced_at timestamp with time zone not null,
    asset_id uuid
);
create index partial_upload_announced on partial_upload (announced_at);

create index frame_made on frame (made_at);
create index shot_made on shot (made_at);
create index creative_made on creative (made_at);
create index creative_advertiser on creative (advertiser_id);
