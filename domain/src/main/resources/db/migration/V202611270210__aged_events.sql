-- Events of ads of which nothing more can be told, added up by all that reports ask for. Never changed, only added to.
create table ad_event_sum (
    line_item_id uuid not null references line_item (id),
    creative_id uuid not null,
    serving_day date not null,
    kind varchar(40) not null,
    invalidity varchar(40),
    error_code integer,
    situation varchar(100) not null,
    quarter bigint not null,
    events bigint not null,
    billed_events bigint not null,
    billed_micros bigint not null
);
create index ad_event_sum_report on ad_event_sum (line_item_id, serving_day);
create index ad_event_sum_day on ad_event_sum (serving_day);

-- One row: whoever adds up holds its lock.
create table ageing (
    id integer not null primary key
);
insert into ageing (id) values (1);

-- Under what circumstances the ad was shown, from the time on when its decision is forgotten.
alter table conversion add column situation varchar(100);
alter table conversion add column decided_at timestamp with time zone;
