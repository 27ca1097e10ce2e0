create table frame (
    id uuid not null primary key,
    production_id uuid not null references production (id),
    subject varchar(100) not null,
    revision integer not null,
    made_at timestamp with time zone not null,
    provider varchar(100) not null,
    model varchar(200) not null,
    order_hash varchar(64) not null,
    picture varchar(1000000) not null,
    constraint frame_once unique (production_id, subject, revision)
);
create index frame_order on frame (order_hash);
