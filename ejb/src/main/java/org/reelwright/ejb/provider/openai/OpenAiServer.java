package org.reelwright.ejb.provider.openai;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Call;
import org.reelwright.ejb.provider.http.Downloads;
import org.reelwright.ejb.provider.http.Form;
import org.reelwright.ejb.provider.http.Reply;
import org.reelwright.ejb.provider.http.Source;
import org.reelwright.ejb.provider.http.Wire;

/** The server that does one capability: takes orders, is asked after them, and hands results out. */
record OpenAiServer(String capability, OpenAiAccount account, Wire wire, Downloads downloads) {

    private static final OpenAiDialect DIALECT = new OpenAiDialect();

    String model() {
        return account.model(capability);
    }

    Optional<String> find(String name) {
        return account.find(capability, name);
    }

    boolean isOn(String name, boolean usual) {
        return find(name).map(Boolean::parseBoolean).orElse(usual);
    }

    /** @param unit that its model is charged for by */
    List<Usage> needs(String unit, long quantity) {
        return List.of(Usage.of(model(), unit, quantity));
    }

    Provenance by() {
        return new Provenance(OpenAiAccount.PROVIDER, model());
    }

    <R> Progress<R> begin(String path, Object body, Function<Reply, Progress<R>> translate) {
        return wire.begin(signed(Call.post(at(path), body)), DIALECT, translate);
    }

    <R> Progress<R> begin(String path, Form form, Function<Reply, Progress<R>> translate) {
        return wire.begin(signed(Call.post(at(path), form)), DIALECT, translate);
    }

    <R> Progress<R> ask(String path, String ticket, Function<Reply, Progress<R>> translate) {
        return wire.ask(signed(Call.get(at(path))), DIALECT, ticket, translate);
    }

    /** An order that got no answer. */
    <R> Optional<Progress<R>> lost(List<Usage> needs) {
        return Wire.lost(OpenAiAccount.PROVIDER, needs);
    }

    boolean delete(String path) {
        return wire.tell(signed(Call.delete(at(path))), DIALECT);
    }

    /** What lies on the server itself. */
    Source content(String path) {
        return downloads.from(signed(Call.get(at(path))));
    }

    /** What a reply says lies at an address. */
    Source elsewhere(String address) {
        return downloads.from(address, account.base(capability));
    }

    private URI at(String path) {
        return account.at(capability, path);
    }

    private Call signed(Call call) {
        return account.signed(capability, call);
    }
}
