package org.reelwright.ejb.provider.openai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.production.ProviderCheck;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Reach;
import org.reelwright.ejb.provider.http.Settings;

/** Asks each server that is configured for its models. */
@ApplicationScoped
class OpenAiCheck implements ProviderCheck {

    private static final List<String> CAPABILITIES = List.of("script", "image", "shot", "voice");

    @Inject
    Settings settings;

    @Inject
    OpenAiAccount account;

    @Inject
    Reach reach;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return servers().findAny().isPresent();
    }

    @Override
    public String ask() {
        return servers()
                .map(capability -> reach.ask(
                        account.signed(capability, Call.get(account.at(capability, "/models"))), new OpenAiDialect()))
                .reduce((one, other) -> other)
                .orElse("Nothing is configured.");
    }

    private Stream<String> servers() {
        return CAPABILITIES.stream().filter(capability -> settings.find(OpenAiAccount.PROVIDER, capability, "url")
                .isPresent());
    }
}
