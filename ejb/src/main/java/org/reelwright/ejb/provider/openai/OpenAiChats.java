package org.reelwright.ejb.provider.openai;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import java.util.Optional;

/** Chat models as an account has them. */
final class OpenAiChats {

    private OpenAiChats() {}

    /**
     * LangChain4j tries nothing again by itself: what was sent may have been paid for.
     *
     * @param what the account's settings are for
     */
    static OpenAiChatModelBuilder of(OpenAiAccount account, String what, ResponseFormat form, ChatLine line) {
        var chat = OpenAiChatModel.builder()
                .httpClientBuilder(line)
                .baseUrl(account.base(what).toString())
                .apiKey(Optional.of(account.key(what))
                        .filter(key -> !key.isEmpty())
                        .orElse("none"))
                .modelName(account.model(what))
                .responseFormat(form)
                .strictJsonSchema(true)
                .maxRetries(0);
        account.find(what, "max-tokens").ifPresent(most -> chat.maxTokens(Integer.valueOf(most)));
        account.find(what, "temperature").ifPresent(t -> chat.temperature(Double.valueOf(t)));
        return chat;
    }
}
