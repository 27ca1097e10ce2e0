-- By whom a conversion without a click is found, and what is old enough to be forgotten.
create index ad_decision_viewer on ad_decision (viewer);
create index ad_decision_age on ad_decision (decided_at);
