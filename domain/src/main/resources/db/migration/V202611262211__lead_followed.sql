-- Of the trial questions, those whose answer is nowhere in the documents, and how many of them were refused.
alter table lead_form add column trials_absent integer default 0 not null;
alter table lead_form add column trials_refused integer default 0 not null;

-- When the advertiser has dealt with somebody: no follow-up is sent after that.
alter table lead add column answered_at timestamp with time zone;
