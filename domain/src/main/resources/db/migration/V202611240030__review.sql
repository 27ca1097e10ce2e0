create table review (
    id uuid not null primary key,
    creative_id uuid not null references creative (id),
    film_hash varchar(64) not null,
    decision varchar(40) not null,
    reviewer varchar(200) not null,
    note varchar(10000) not null,
    decided_at timestamp with time zone not null
);
create index review_creative on review (creative_id);
