create table segment_list (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    name varchar(120) not null,
    members integer not null,
    changed_at timestamp with time zone not null,
    constraint segment_list_once unique (advertiser_id, name)
);

create table segment_part (
    id uuid not null primary key,
    list_id uuid not null references segment_list (id),
    hashes bytea not null
);
create index segment_part_list on segment_part (list_id);
