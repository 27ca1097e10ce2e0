package org.reelwright.it.shared;

/** In the portal's WAR while it is tested: a page whose buttons do what is a bug, one with a part of it, one with the whole. */
public final class FailingPage {

    public static final String ADDRESS = "failing.xhtml";

    static final String XHTML = """
            <ui:composition template="/WEB-INF/layout/page.xhtml" xmlns="http://www.w3.org/1999/xhtml"
                xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core" xmlns:ui="jakarta.faces.facelets">
              <ui:define name="title">A bug</ui:define>
              <ui:define name="content"><h1>A bug</h1>
                <h:form id="bug">
                  <h:inputText id="typed" pt:aria-label="Typed" xmlns:pt="jakarta.faces.passthrough"/>
                  <h:commandButton id="part" value="A part" action="#{look.noSuchThing}"><f:ajax render="@form"/></h:commandButton>
                  <h:commandButton id="whole" value="The whole" action="#{look.noSuchThing}"/>
                </h:form>
              </ui:define>
            </ui:composition>
            """;

    private FailingPage() {}
}
