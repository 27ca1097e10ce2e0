-- Reports that come by themselves.
create table report_schedule (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    cadence varchar(10) not null,
    channel varchar(10) not null,
    format varchar(10) not null,
    target varchar(2000) not null,
    secret varchar(100) not null,
    zone varchar(100) not null,
    due_at timestamp with time zone not null,
    ordered_by varchar(200) not null,
    ordered_at timestamp with time zone not null
);
create index report_schedule_due on report_schedule (due_at);
create index report_schedule_campaign on report_schedule (campaign_id);

-- Each of them that was due, once.
create table report_run (
    id uuid not null primary key,
    version integer not null,
    schedule_id uuid not null references report_schedule (id),
    due_at timestamp with time zone not null,
    first_day date not null,
    last_day date not null,
    state varchar(20) not null,
    attempts integer not null,
    fence integer not null,
    next_attempt_at timestamp with time zone not null,
    reason varchar(500) not null,
    settled_at timestamp with time zone,
    constraint report_run_once unique (schedule_id, due_at)
);
create index report_run_due on report_run (state, next_attempt_at);
