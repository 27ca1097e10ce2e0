package org.reelwright.domain.lead;

import org.reelwright.domain.shared.Language;

/** What the assistant says by itself. None of it claims anything about a product, and none of it promises. */
public enum Phrase {
    DIGITAL(
            "I am a digital assistant. I answer from the documents of this offer and show where each answer comes from.",
            "我是数字助理，根据本产品的资料回答问题，并注明每个答案的出处。"),
    UNKNOWN(
            "I don't know: I find nothing about that in the documents I have. Shall I hand you over to a person, or would you like to be called back?",
            "这个问题我不知道：我手头的资料里没有相关内容。需要为您转接人工，或预约回电吗？"),
    GREETING("Hello! Ask me anything about this offer.", "您好！关于这款产品，您想了解什么？"),
    TOO_LONG(
            "That message is too long for me. Please put your question into at most 2,000 characters.",
            "这条消息太长了，请把问题控制在 2000 个字符以内。"),
    NO_WORDS("I can only read words. What would you like to know?", "我只能读懂文字。请问您想了解什么？"),
    OTHER_LANGUAGE(
            "I understand English and Chinese only. Please write in one of them, or leave your contact and a person will answer. 我只懂英文和中文。",
            "我只懂中文和英文，请用其中一种语言提问，或留下联系方式由人工回复。I understand English and Chinese only."),
    ABUSE(
            "I'd like to help, and that works better with a question about this offer. A person can take over if you prefer.",
            "我很愿意帮忙，请告诉我您关于产品的问题；如果您愿意，也可以转接人工。"),
    STEERING(
            "I can't take instructions of that kind. I answer questions about this offer, from its documents only.",
            "我不能接受这类指令。我只根据资料回答与本产品有关的问题。"),
    WAITING("I have told our team. Somebody will join you here in a moment.", "我已通知我们的同事，请稍候，会有人在这里回复您。"),
    CLOSED(
            "Nobody of our team is here just now. Leave your contact or book a call-back, and we will be in touch.",
            "现在不在服务时间。请留下联系方式或预约回电，我们会联系您。"),
    JOINED("A person has joined this chat.", "工作人员已加入对话。"),
    BACK("You are talking to the digital assistant again.", "现在由数字助理继续为您服务。"),
    ENDED("This chat has ended. You can start a new one at any time.", "对话已结束，您可以随时重新开始。"),
    THANKS("Thank you. We have your details and will be in touch.", "谢谢！我们已收到您的信息，会尽快联系您。"),
    SLOW_DOWN("That is a lot at once. Please wait a moment, then ask again.", "消息太频繁了，请稍等片刻再问。");

    private final String english;
    private final String chinese;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** What is said to a message that is no question. */
    static Phrase to(Message.Kind kind) {
        return switch (kind) {
            case GREETING -> GREETING;
            case PERSON_WANTED -> WAITING;
            case TOO_LONG -> TOO_LONG;
            case NO_WORDS -> NO_WORDS;
            case OTHER_LANGUAGE -> OTHER_LANGUAGE;
            case ABUSE -> ABUSE;
            case STEERING -> STEERING;
            case QUESTION -> UNKNOWN;
        };
    }
}
