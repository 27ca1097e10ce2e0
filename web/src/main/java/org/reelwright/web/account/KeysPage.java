package org.reelwright.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.account.ApiKey;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.IssuedKey;
import org.reelwright.web.shared.NotThere;

/** The keys with which an advertiser's programs call the API. */
@Named
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Viewer viewer;

    private transient List<ApiKey> keys;
    private String name = "";
    private String wrong = "";
    private String secret = "";

    @PostConstruct
    void open() {
        keys = viewer.advertiserId().map(owner -> accounts.keys(viewer, owner)).orElse(List.of());
    }

    public void issue() {
        Checked<IssuedKey> answer =
                accounts.issueKey(viewer, viewer.advertiserId().orElseThrow(), name.strip());
        if (answer instanceof Checked.Good<IssuedKey> good) {
            secret = good.value().secret();
            name = "";
            wrong = "";
            open();
        } else if (answer instanceof Checked.Bad<IssuedKey> bad) {
            wrong = bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
        }
    }

    public void revoke(String key) {
        NotThere.id(key).ifPresent(id -> accounts.revoke(viewer, id));
        open();
    }

    public List<ApiKey> getKeys() {
        return keys;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWrong() {
        return wrong;
    }

    public String getSecret() {
        return secret;
    }
}
