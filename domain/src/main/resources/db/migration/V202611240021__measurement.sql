create table ad_event (
    serving_id uuid not null,
    kind varchar(40) not null,
    line_item_id uuid not null references line_item (id),
    creative_id uuid not null,
    serving_day date not null,
    happened_at timestamp with time zone not null,
    billed_micros bigint not null,
    valid boolean not null,
    error_code integer,
    primary key (serving_id, kind)
);
create index ad_event_report on ad_event (line_item_id, creative_id, serving_day, kind);

create table signing_key (
    name varchar(100) not null primary key,
    secret varchar(1000) not null,
    made_at timestamp with time zone not null
);
