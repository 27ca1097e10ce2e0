-- Who is still to be told that a chat was given to them, or taken from them.
create table chat_notice (
    id uuid not null primary key,
    conversation_id uuid not null references conversation (id),
    advertiser_id uuid not null references advertiser (id),
    reader varchar(200) not null,
    kind varchar(20) not null,
    given_by varchar(200) not null,
    given_to varchar(200) not null,
    made_at timestamp with time zone not null
);
create index chat_notice_reader on chat_notice (reader, made_at, id);
create index chat_notice_conversation on chat_notice (conversation_id);
create index conversation_assignee on conversation (assignee, last_at desc, id);
