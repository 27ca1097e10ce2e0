package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.account.People;
import org.reelwright.web.shared.Say;

/** One's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private Viewer viewer;

    @Inject
    private People people;

    private String old = "";
    private String next = "";
    private List<Violation> wrong = List.of();

    public void change() {
        Checked<User> answer = people.changeOwn(viewer, viewer.name(), old, next);
        if (answer instanceof Checked.Bad<User> bad) {
            wrong = bad.violations();
        } else {
            Say.good("Your password is changed.");
        }
    }

    public String wrongOf(String field) {
        return wrong.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::message)
                .collect(Collectors.joining(" "));
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
