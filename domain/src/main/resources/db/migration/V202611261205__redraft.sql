create table redraft (
    id uuid not null primary key,
    version integer not null,
    production_id uuid not null references production (id),
    subject varchar(100) not null,
    base_revision integer not null,
    edits varchar(1000000) not null,
    done integer not null,
    state integer not null,
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    ordered_revision integer not null,
    constraint redraft_once unique (production_id, subject, base_revision)
);
