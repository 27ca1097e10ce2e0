package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.People;
import org.reelwright.web.shared.Gone;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** Who may come in, for administrators. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private Viewer viewer;

    @Inject
    private Gone gone;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    private String login = "";
    private String name = "";
    private Role role = Role.ADVERTISER;
    private String advertiser = "";
    private String newAdvertiser = "";
    private List<Violation> wrong = List.of();
    private List<User> all = List.of();
    private List<Advertiser> advertisers = List.of();
    private Map<UUID, String> names = Map.of();
    private Optional<People.LetIn> letIn = Optional.empty();

    public void open() {
        if (!viewer.mayAdminister()) {
            NotThere.answer();
        }
    }

    public void letIn() {
        Checked<People.LetIn> answer = people.letIn(viewer, login, name, role, NotThere.id(advertiser));
        if (answer instanceof Checked.Good<People.LetIn> good) {
            letIn = Optional.of(good.value());
            login = "";
            name = "";
            forget();
        } else {
            wrong = ((Checked.Bad<People.LetIn>) answer).violations();
        }
    }

    public void addAdvertiser() {
        Checked<Advertiser> answer = people.addAdvertiser(viewer, newAdvertiser);
        if (answer instanceof Checked.Bad<Advertiser> bad) {
            wrong = bad.violations().stream()
                    .map(each -> new Violation("newAdvertiser", each.message()))
                    .toList();
            return;
        }
        Say.good("The advertiser is there now.");
        newAdvertiser = "";
        forget();
    }

    public void disable(String id) {
        Checked<User> answer = people.disable(viewer, someone(id));
        if (answer instanceof Checked.Good<User>) {
            gone.setId(id);
        } else {
            Say.whetherGood(answer, "");
        }
        forget();
    }

    public void enable(String id) {
        Say.whetherGood(people.enable(viewer, someone(id)), "May sign in again.");
        forget();
    }

    public void putBack() {
        enable(gone.take());
    }

    public void changeRole(String id, Role next) {
        Say.whetherGood(people.changeRole(viewer, someone(id), next), "The new role holds from now on.");
        forget();
    }

    public void newPassword(String id) {
        Checked<People.LetIn> answer = people.newPassword(viewer, someone(id));
        letIn = answer instanceof Checked.Good<People.LetIn> good ? Optional.of(good.value()) : Optional.empty();
        if (letIn.isEmpty()) {
            Say.whetherGood(answer, "");
        }
    }

    private static UUID someone(String id) {
        return NotThere.id(id).orElse(new UUID(0, 0));
    }

    private void forget() {
        all = List.of();
        advertisers = List.of();
        names = Map.of();
    }

    /** Faces asks again and again. */
    public List<User> getAll() {
        all = all.isEmpty() ? people.all(viewer) : all;
        return all;
    }

    public List<Advertiser> getAdvertisers() {
        advertisers = advertisers.isEmpty() ? accounts.advertisers(viewer) : advertisers;
        return advertisers;
    }

    public String advertiserOf(User user) {
        if (names.isEmpty()) {
            names = getAdvertisers().stream().collect(Collectors.toMap(Advertiser::id, Advertiser::name));
        }
        return user.advertiserId().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    public String wrongOf(String field) {
        return wrong.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::message)
                .collect(Collectors.joining(" "));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Optional<People.LetIn> getLetIn() {
        return letIn;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getAdvertiser() {
        return advertiser;
    }

    public void setAdvertiser(String advertiser) {
        this.advertiser = advertiser;
    }

    public String getNewAdvertiser() {
        return newAdvertiser;
    }

    public void setNewAdvertiser(String newAdvertiser) {
        this.newAdvertiser = newAdvertiser;
    }
}
