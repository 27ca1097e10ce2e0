-- What was cancelled or removed stays for a while, for who did not mean it.
alter table report_schedule add column cancelled_at timestamp with time zone;
create index report_schedule_cancelled on report_schedule (cancelled_at);
alter table saved_brand add column removed_at timestamp with time zone;
