-- Events that were written long after they were told: the tally of learning may have passed their moment already.
create table late_event (
    serving_id uuid not null,
    kind varchar(40) not null,
    happened_at timestamp with time zone not null,
    taken boolean not null,
    primary key (serving_id, kind)
);

-- What pages told and no person did: counted apart, at most so many of one click.
create table invalid_conversion (
    id uuid not null primary key,
    advertiser_id uuid not null references advertiser (id),
    event_name varchar(100) not null,
    event_id varchar(200) not null,
    told_at timestamp with time zone not null,
    invalidity varchar(40) not null,
    serving_id uuid not null,
    line_item_id uuid not null,
    creative_id uuid not null,
    serving_day date not null
);
create index invalid_conversion_serving on invalid_conversion (serving_id);
create index invalid_conversion_report on invalid_conversion (line_item_id, serving_day);
