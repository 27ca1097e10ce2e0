-- A campaign's door: how its leads are taken.
create table lead_form (
    campaign_id uuid not null primary key references campaign (id),
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    terms varchar(300000) not null,
    is_open boolean not null,
    secret varchar(100) not null,
    trials_asked integer not null,
    trials_right integer not null,
    tried_at timestamp with time zone,
    changed_at timestamp with time zone not null
);

-- What the assistant knows, and the passages it is cut into.
create table known_document (
    id uuid not null primary key,
    campaign_id uuid not null references campaign (id),
    kind varchar(20) not null,
    name varchar(200) not null,
    passages integer not null,
    left_out integer not null,
    unread integer not null,
    kept_by varchar(200) not null,
    kept_at timestamp with time zone not null
);
create index known_document_unread on known_document (unread);
create index known_document_campaign on known_document (campaign_id, kept_at);

create table passage (
    id uuid not null primary key,
    document_id uuid not null references known_document (id),
    campaign_id uuid not null references campaign (id),
    ordinal integer not null,
    place varchar(200) not null,
    question varchar(1000) not null,
    words varchar(4000) not null,
    meaning varchar(1000)
);
create index passage_campaign on passage (campaign_id, document_id, ordinal);
create index passage_document on passage (document_id);

create table conversation (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    token_hash varchar(64) not null,
    language varchar(20) not null,
    state varchar(20) not null,
    assignee varchar(200),
    said integer not null,
    started_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    handed_over_at timestamp with time zone,
    click_id varchar(500),
    serving_id uuid,
    creative_id uuid,
    constraint conversation_token unique (token_hash)
);
create index conversation_inbox on conversation (advertiser_id, last_at);
create index conversation_campaign on conversation (campaign_id, started_at);
create index conversation_last on conversation (last_at);

create table utterance (
    conversation_id uuid not null references conversation (id),
    ordinal integer not null,
    speaker varchar(20) not null,
    words varchar(10000) not null,
    outcome varchar(20),
    sources varchar(20000) not null,
    took_ms integer,
    said_at timestamp with time zone not null,
    primary key (conversation_id, ordinal)
);

create table lead (
    id uuid not null primary key,
    version integer not null,
    campaign_id uuid not null references campaign (id),
    advertiser_id uuid not null references advertiser (id),
    conversation_id uuid references conversation (id),
    given varchar(20000) not null,
    language varchar(20) not null,
    consent varchar(5000) not null,
    consented_at timestamp with time zone not null,
    withdraw_hash varchar(64) not null,
    verdict varchar(20) not null,
    judged_by varchar(200) not null,
    call_at timestamp with time zone,
    counted_at timestamp with time zone,
    click_id varchar(500),
    serving_id uuid,
    creative_id uuid,
    constraint lead_withdraw unique (withdraw_hash)
);
create index lead_campaign on lead (campaign_id, consented_at);
create index lead_advertiser on lead (advertiser_id, consented_at);
create index lead_conversation on lead (conversation_id);

-- What is to be told elsewhere; of the person it has nothing.
create table lead_push (
    id uuid not null primary key,
    version integer not null,
    lead_id uuid not null,
    campaign_id uuid not null references campaign (id),
    kind varchar(20) not null,
    attempts integer not null,
    next_at timestamp with time zone not null,
    given_up boolean not null,
    reason varchar(300) not null
);
create index lead_push_due on lead_push (given_up, next_at);
create index lead_push_lead on lead_push (lead_id);

-- Proof of what was erased, without anything of whom.
create table erasure (
    id uuid not null primary key,
    campaign_id uuid not null references campaign (id),
    token_hash varchar(64) not null,
    leads integer not null,
    conversations integer not null,
    utterances integer not null,
    erased_at timestamp with time zone not null
);
create index erasure_token on erasure (token_hash);
