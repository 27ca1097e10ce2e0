create table presentation (
    id uuid not null primary key,
    production_id uuid not null references production (id),
    subject varchar(100) not null,
    revision integer not null,
    made_at timestamp with time zone not null,
    provider varchar(100) not null,
    model varchar(200) not null,
    clips varchar(1000000) not null,
    constraint presentation_once unique (production_id, subject, revision)
);
