-- Every decision with its probability; written in batches, read by learning and reports only.
create table ad_decision (
    serving_id uuid not null primary key,
    line_item_id uuid not null,
    creative_id uuid not null,
    serving_day date not null,
    situation varchar(100) not null,
    propensity double precision not null,
    among integer not null,
    ghost boolean not null,
    viewer varchar(100),
    decided_at timestamp with time zone not null
);
create index ad_decision_item on ad_decision (line_item_id, serving_day);

-- What came of each creative in each situation, by serving day: what learning starts from.
create table arm_tally (
    line_item_id uuid not null,
    creative_id uuid not null,
    situation varchar(100) not null,
    serving_day date not null,
    impressions bigint not null,
    completions bigint not null,
    clicks bigint not null,
    tallied_at timestamp with time zone not null,
    primary key (line_item_id, creative_id, situation, serving_day)
);
create index arm_tally_news on arm_tally (tallied_at);

create table arm_conversion (
    conversion_id uuid not null primary key,
    serving_id uuid not null,
    line_item_id uuid not null,
    creative_id uuid not null,
    situation varchar(100) not null,
    serving_day date not null,
    clicked_at timestamp with time zone not null,
    converted_at timestamp with time zone not null,
    told_at timestamp with time zone not null
);
create index arm_conversion_item on arm_conversion (line_item_id, told_at);
create index arm_conversion_news on arm_conversion (told_at);

-- Up to when events have been tallied. One row: whoever tallies holds its lock.
create table tallied (
    id integer not null primary key,
    until_then timestamp with time zone not null
);
insert into tallied (id, until_then) values (1, timestamp with time zone '2026-01-01 00:00:00+00');
create index ad_event_happened on ad_event (happened_at);

-- Requests for ads by the hour, whether or not they were answered with one.
create table traffic (
    hour_starts timestamp with time zone not null primary key,
    requests bigint not null
);

-- Raised by whoever changes what may be served, so that other nodes hear of it soon. One row.
create table line_up_version (
    id integer not null primary key,
    version bigint not null
);
insert into line_up_version (id, version) values (1, 0);
