import type { Language } from './code-words.ts';

/** What links are called, by language; in the notation of `codeWords`. */
export type LinkWords = {
  /** An address, an account or a subscription is confirmed, a registration completed. */
  readonly confirm: string;
  readonly 'sign-in': string;
  readonly reset: string;
  readonly invite: string;
  /** Links that somebody did not come for, by their own words. */
  readonly aside: string;
  /** A link after one of these is for whoever asked for nothing. */
  readonly undo: string;
  /** In a subject: something was bought, booked or changed, and to confirm it asks nothing of the reader. */
  readonly deal: string;
};

export const linkWords: Record<Language, LinkWords> = {
  en: {
    confirm: `confirm, verify, verify email, activate, validate, complete registration, complete your registration, complete sign up,
      complete your sign up, finish signing up, finish registration, finish your registration, finish creating your account, yes subscribe, yes i want,
      yes subscribe me, opt in, complete your profile setup, approve, confirm subscription, activation link, confirmation link, verification link, verifying, confirming, activating,
      complete setup, finish setting up, set up your account, claim your account, unlock your account, unlock account, authorise, authorize, allow access, keep my account, it was me, this was me, yes it was me, yes that was me`,
    'sign-in': `signs you in, logs you in, sign you in, log you in, sign in, sign me in, log in, login, log me in, magic link, sign in link, login link, signing in, logging in, one click login, open my account, let me in, continue to your account, access your account`,
    reset: `reset, reset password, reset your password, choose a new password, new password, set a new password, set password, set your password, set new password, create a new password, create new password, create password, change password,
      change your password, change my password, pick a new password, password reset, recover your account, recover account, recover password, resetting, restore access, choose new password, choose a password`,
    invite: `accept, accept invitation, accept invite, accept the invitation, join, join now, join the team, join team, join workspace, view invitation, invitation link, accept your invitation, join the board, join the group, invited you, has invited you, invites you`,
    aside: `unsubscribe, opt out, preferences, manage preferences, privacy, privacy policy, terms, terms of service, legal, imprint, help, help centre, help center, support, contact, contact us, faq, questions, learn more, read more, view in browser, view online, view this email, in your browser, download, shop, shop now, buy, track, track parcel,
      track order, view order, your order, order details, view invoice, invoice, receipt, view receipt, see, browse, follow us, facebook, twitter, instagram, linkedin, youtube, tiktok, app store, google play, get the app, secure your account, secure my account, secure account, not me, it was not me, this wasn't me, wasn't me, it wasn't me, report, deny, decline,
      reject, cancel, block, disable, lock, lock my account, revoke, ignore, rate, review, reviews, survey, feedback, blog, guide, docs, documentation, about us, website, manage booking, manage subscription, renew, upgrade, pricing, watch, listen, donate, redeem, claim offer, save, check in, add to calendar, rsvp, join us on, join the conversation, report abuse,
      remove me, stop, leave, tickets, view in app, status page, careers, home`,
    undo: `didn't do this, did not do this, wasn't you, was not you, not you, didn't request, did not request, didn't ask, did not ask, didn't make, did not make, if this was not, if this wasn't, if it wasn't you, not your own, didn't sign, did not sign, didn't change, did not change, don't recognise, don't recognize, do not recognise, do not recognize, not recognise, not recognize, unexpected, didn't authorize, did not authorise, did not authorize,
      no longer want, don't want, do not want, rather not, stop receiving, trouble, need help, questions, contact us, suspicious`,
    deal: 'order, booking, reservation, appointment, delivery, payment, invoice, receipt, shipment, parcel, statement, purchase, ticket, tickets, booked, ordered, sale, was changed, has been changed, was reset, has been reset, has been updated, was updated',
  },
  de: {
    confirm: `bestätigen, bestätige, bestätigt, bestätigen sie, verifizieren, verifiziere, aktivieren, aktiviere, freischalten, freischaltung, *anmeldung abschließen, registrierung abschließen, *bestätigungslink, aktivierungslink, ja ich möchte, ja anmelden, anmeldung bestätigen, abschließen,
      zustimmen, konto einrichten, freigeben, entsperren, ich war es, das war ich, validieren, *link zur bestätigung, bestätigung abschließen`,
    'sign-in': `meldet sie direkt an, meldet dich direkt an, meldet sie an, meldet dich an, meldet sie sofort an, meldet dich sofort an, loggt sie ein, loggt dich ein, anmeldelink, einmallink, anmelden, einloggen, jetzt anmelden, anmeldelink, login link, loginlink, zum login, melde dich an, logge dich ein, anmelde link, einmal link, magischer link, einmaliger link, jetzt einloggen, login`,
    reset: `passwort zurücksetzen, kennwort zurücksetzen, neues passwort, neues kennwort, passwort ändern, kennwort ändern, passwort festlegen, passwort setzen, passwort vergeben, passwort wählen, passwort erstellen, zurücksetzen, kennwort festlegen, kennwort vergeben, passwort vergessen, zugang wiederherstellen, konto wiederherstellen, passwort neu setzen, passwort neu vergeben`,
    invite: `einladung annehmen, annehmen, beitreten, einladung ansehen, jetzt beitreten, team beitreten, mitmachen, lädt dich ein, lädt sie ein, hat dich eingeladen, hat sie eingeladen, einladungslink`,
    aside: `abmelden, abbestellen, austragen, newsletter abbestellen, datenschutz*, impressum, agb, nutzungsbedingungen, hilfe, hilfebereich, kontakt, häufige fragen, support, mehr erfahren, weiterlesen, im browser ansehen, im browser, onlineversion, herunterladen, zum shop, jetzt kaufen, einlösen, jetzt einlösen, bestellung, bestellung ansehen, sendung verfolgen, rechnung, konto sichern, konto sperren, sperren, war ich nicht, das war ich nicht, ich war das nicht, melden, ablehnen, stornieren, widerrufen,
      einstellungen, bewerten, zur webseite, zur website, startseite, kündigen, löschen, app laden, profil verwalten, widerspruch`,
    undo: `nicht du, nicht sie, nicht von ihnen, nicht von dir, nicht angefordert, das nicht warst, das nicht waren, sie das nicht, du das nicht, nicht veranlasst, nicht selbst, nicht gewünscht, nicht mehr erhalten, fragen, probleme, hilfe benötigen, unbekannt, nicht erkennen, nicht warst`,
    deal: 'bestellung, buchung, reservierung, termin, lieferung, zahlung, rechnung, sendung, paket, kontoauszug, kauf, ticket, tickets, *bestellung, wurde geändert, wurde zurückgesetzt, geändert',
  },
  fr: {
    confirm: `confirmer, confirmez, confirme, vérifier, vérifiez, vérifie, valider, validez, valide, activer, activez, active, finaliser, finalisez, terminer mon inscription, terminer l'inscription, compléter mon inscription, confirmation de votre adresse, lien de confirmation, lien d'activation, oui je confirme, oui je m'inscris, débloquer, déverrouiller, autoriser, c'était moi, c'est moi, approuver`,
    'sign-in': `vous connecte, te connecte, connecte directement, lien à usage unique, se connecter, me connecter, connectez vous, connexion, lien de connexion, lien magique, connecte toi, vous connecter, te connecter, accéder à mon compte, ouvrir ma session`,
    reset: `réinitialiser, réinitialisez, réinitialisation, nouveau mot de passe, changer de mot de passe, changer mon mot de passe, modifier mon mot de passe, modifier le mot de passe, créer un mot de passe, définir un mot de passe, définir mon mot de passe, choisir un mot de passe, récupérer mon compte, choisir mon mot de passe, mot de passe oublié, créer mon mot de passe, réinitialise`,
    invite: `accepter, accepter l'invitation, rejoindre, rejoindre l'équipe, voir l'invitation, acceptez, rejoignez, vous invite, t'invite, a invité`,
    aside: `désabonner, se désabonner, me désabonner, désinscrire, se désinscrire, désinscription, désabonnement, confidentialité, politique de confidentialité, cgu, cgv, conditions, mentions légales, aide, centre d'aide, contact, contacter, contactez nous, en savoir plus, lire la suite, voir dans le navigateur, version en ligne, télécharger, acheter, boutique, suivre ma commande, suivre mon colis, voir la commande, ma commande, facture,
      ce n'était pas moi, ce n'est pas moi, pas moi, sécuriser mon compte, signaler, refuser, annuler, bloquer, préférences, gérer mes préférences, profiter, j'en profite, découvrir, site web, accueil, questions fréquentes, faq, supprimer, gérer`,
    undo: `pas vous, pas à l'origine, n'avez pas demandé, n'avez rien demandé, pas demandé, rien demandé, n'êtes pas à l'origine, n'étiez pas, ne reconnaissez pas, pas toi, ne souhaitez plus, besoin d'aide, une question, des questions, un problème`,
    deal: 'commande, réservation, rendez vous, livraison, paiement, facture, colis, relevé, achat, billet, billets, a été modifié, a été réinitialisé, a bien été',
  },
  es: {
    confirm: `confirmar, confirma, confirme, confirmá, verificar, verifica, verifique, verificá, activar, activa, active, activá, validar, valida, valide, completar registro, completar el registro, completar mi registro, completa tu registro, finalizar registro, terminar registro, enlace de confirmación, enlace de activación, enlace de verificación, sí quiero, sí confirmo, autorizar, desbloquear, fui yo, aprobar, sí deseo`,
    'sign-in': `inicia tu sesión, inicia su sesión, te conecta, le conecta, te lleva directamente a tu cuenta, enlace de un solo uso, iniciar sesión, inicia sesión, inicie sesión, entrar, acceder, ingresar, enlace mágico, enlace de acceso, enlace de inicio, acceder a mi cuenta, entrar a mi cuenta, entrar ahora`,
    reset: `restablecer, restablece, restablezca, nueva contraseña, cambiar contraseña, cambiar la contraseña, cambiar mi contraseña, crear contraseña, crear una contraseña, elegir contraseña, elige una contraseña, recuperar contraseña, recuperar cuenta, recuperar mi cuenta, recuperar la contraseña, recuperar el acceso, definir contraseña, establecer contraseña, nueva clave, cambiar clave, olvidaste tu contraseña`,
    invite: `aceptar, aceptar invitación, aceptar la invitación, unirme, unirse, únete, unirse al equipo, ver invitación, acepta, te invita, te ha invitado, te invitó, lo ha invitado`,
    aside: `darse de baja, darme de baja, date de baja, baja, cancelar suscripción, cancelar la suscripción, desuscribir*, privacidad, política de privacidad, condiciones, términos, aviso legal, ayuda, centro de ayuda, contacto, contáctanos, saber más, más información, leer más, ver en el navegador, en el navegador, descargar, comprar, tienda, seguir pedido, seguir mi pedido, ver pedido, mi pedido, factura, no fui yo, no he sido yo, proteger mi cuenta, protege tu cuenta,
      bloquear, denunciar, rechazar, cancelar, preferencias, gestionar, ver ofertas, web, preguntas frecuentes, faq, valorar, eliminar, ver detalles`,
    undo: `no fuiste tú, no has sido tú, no fue usted, no ha sido usted, no solicitaste, no solicitó, no has solicitado, no ha solicitado, no pediste, no reconoces, no reconoce, si no, no deseas, no desea, dudas, preguntas, necesitas ayuda, problemas`,
    deal: 'pedido, reserva, cita, entrega, pago, factura, envío, paquete, extracto, compra, entradas, billete, ha sido cambiada, ha sido modificada, fue cambiada, se ha cambiado',
  },
  pt: {
    confirm: `confirmar, confirme, confirma, verificar, verifique, verifica, ativar, ative, ativa, activar, active, validar, valide, concluir registo, concluir cadastro, concluir o registo, concluir o cadastro, finalizar cadastro, concluir inscrição, link de confirmação, link de ativação, sim quero, sim confirmo, autorizar, desbloquear, fui eu, aprovar, completar cadastro, completar registo`,
    'sign-in': `inicia a sua sessão, inicia sua sessão, entra na sua conta, link de uso único, iniciar sessão, entrar, fazer login, faça login, aceder, acessar, link mágico, link de acesso, link de login, acessar minha conta, aceder à conta, entrar agora, login`,
    reset: `redefinir, redefina, redefinição, repor palavra passe, repor a palavra passe, nova senha, nova palavra passe, alterar senha, alterar a senha, alterar palavra passe, criar senha, criar uma senha, criar nova senha, definir senha, definir nova palavra passe, definir palavra passe, recuperar senha, recuperar palavra passe, recuperar conta, trocar senha, escolher senha, recuperar acesso, recuperar a senha, mudar a senha`,
    invite: `aceitar, aceitar convite, aceitar o convite, participar, juntar me, entrar na equipa, entrar na equipe, ver convite, convidou, convida, junte se`,
    aside: `cancelar inscrição, cancelar subscrição, cancelar a subscrição, descadastrar, remover, sair da lista, privacidade, política de privacidade, termos, condições, aviso legal, ajuda, central de ajuda, contato, contacto, fale conosco, saiba mais, saber mais, leia mais, ver no navegador, no navegador, baixar, descarregar, comprar, loja, rastrear, acompanhar pedido, ver pedido, fatura, nota fiscal, não fui eu, proteger conta, proteger minha conta, bloquear, denunciar, recusar, rejeitar,
      cancelar, preferências, gerir, gerenciar, site, perguntas frequentes, faq, avaliar, excluir, anular`,
    undo: `não foi você, não fez, não foi o senhor, não solicitou, não pediu, não reconhece, não foste tu, não pediste, se não, não deseja, não quiser, dúvidas, precisa de ajuda, problemas`,
    deal: 'pedido, encomenda, reserva, consulta, entrega, pagamento, fatura, envio, pacote, extrato, compra, bilhete, foi alterada, foi redefinida',
  },
  it: {
    confirm: `confermare, conferma, confermi, confermo, verifica, verificare, verifichi, attiva, attivare, attivi, attivalo, convalida, convalidare, valida, completa la registrazione, completa registrazione, completare la registrazione, completa l'iscrizione, termina la registrazione, link di conferma, link di attivazione, sì confermo, sì voglio, autorizza, autorizzare, sblocca, ero io, sono stato io, approva`,
    'sign-in': `ti fa accedere, ti fa entrare, la fa accedere, link monouso, accedi, accedere, acceda, entra, entrare, link magico, link di accesso, effettua l'accesso, accedi ora, login`,
    reset: `reimposta, reimpostare, reimposti, ripristina, ripristinare, nuova password, cambia password, cambia la password, cambiare la password, crea password, crea una password, crea nuova password, imposta password, imposta la password, imposta una nuova password, scegli una password, scegli una nuova password, recupera password, recupera la password, recupera account, recuperare la password, modifica password`,
    invite: `accetta, accetta l'invito, accetta invito, accettare, unisciti, partecipa, vedi invito, entra nel team, ti ha invitato, ti invita, l'ha invitata, la invita`,
    aside: `disiscriviti, disiscrizione, annulla iscrizione, annulla l'iscrizione, cancellami, cancella iscrizione, cancellati, privacy, informativa, informativa privacy, termini, condizioni, note legali, aiuto, assistenza, contatti, contattaci, scopri, scopri di più, leggi, leggi tutto, visualizza nel browser, nel browser, scarica, acquista, negozio, usalo subito, traccia, traccia il pacco, vedi ordine, il tuo ordine, fattura, non sono stato io, non ero io, proteggi, proteggi account, blocca, segnala, rifiuta,
      annulla, preferenze, gestisci, sito, domande frequenti, faq, valuta, elimina, rinuncia`,
    undo: `non sei stato tu, non sei stata tu, non eri tu, non è stato lei, non hai richiesto, non ha richiesto, non hai chiesto, non riconosci, non riconosce, altrimenti, non desideri, non vuoi, domande, hai bisogno di aiuto, problemi`,
    deal: 'ordine, prenotazione, appuntamento, consegna, pagamento, fattura, spedizione, pacco, estratto, acquisto, biglietto, biglietti, è stata modificata, è stata cambiata',
  },
  nl: {
    confirm: `bevestigen, bevestig, bevestigt, verifiëren, verifieer, activeren, activeer, valideren, valideer, aanmelding afronden, registratie afronden, registratie voltooien, aanmelding voltooien, rond je aanmelding af, voltooi je registratie, bevestigingslink, activatielink, activeringslink, ja ik wil, toestaan, ontgrendelen, ik was het, dit was ik, goedkeuren, afronden, voltooien, controleer je e mailadres, valideer`,
    'sign-in': `logt je in, logt u in, logt je direct in, meldt je aan, eenmalige link, inloggen, aanmelden, log in, meld je aan, magische link, inloglink, aanmeldlink, direct inloggen, nu inloggen, login`,
    reset: `wachtwoord herstellen, wachtwoord resetten, wachtwoord opnieuw instellen, nieuw wachtwoord, wachtwoord instellen, wachtwoord wijzigen, wachtwoord kiezen, wachtwoord aanmaken, stel wachtwoord in, wachtwoord vergeten, account herstellen, herstel je wachtwoord, herstel uw wachtwoord, reset je wachtwoord, reset uw wachtwoord, reset wachtwoord, herstellen`,
    invite: `uitnodiging accepteren, accepteren, accepteer, deelnemen, neem deel, uitnodiging bekijken, word lid, sluit je aan, uitnodiging aannemen, nodigt je uit, nodigt u uit, heeft je uitgenodigd, heeft u uitgenodigd, doe mee`,
    aside: `afmelden, uitschrijven, schrijf me uit, privacy*, privacyverklaring, voorwaarden, algemene voorwaarden, colofon, hulp, helpcentrum, klantenservice, contact, veelgestelde vragen, meer weten, meer informatie, lees meer, lees verder, in browser, in je browser, bekijk online, downloaden, download, koop, winkel, shop, volg, volg je pakket, bekijk bestelling, bestelling, factuur, dit was ik niet, ik was dit niet, ik was het niet, beveilig*, blokkeer*, melden, weigeren, annuleren, annuleer,
      voorkeuren, beheren, website, beoordeel, verwijderen, faq, opzeggen`,
    undo: `was jij dit niet, was je dit niet, was u dit niet, niet door jou, niet door u, niet aangevraagd, niet jij, niet u, herken je dit niet, herkent u dit niet, heb je niet, hebt u niet, heeft u niet, niet meer ontvangen, vragen, hulp nodig, problemen`,
    deal: 'bestelling, boeking, reservering, afspraak, levering, betaling, factuur, zending, pakket, afschrift, aankoop, ticket, tickets, is gewijzigd, is aangepast',
  },
  pl: {
    confirm: `potwierdź, potwierdzić, potwierdzam, potwierdzenie, zweryfikuj, weryfikuj, zweryfikować, aktywuj, aktywować, aktywacja, aktywacyjny, dokończ rejestrację, zakończ rejestrację, ukończ rejestrację, link aktywacyjny, link potwierdzający, tak chcę, tak zapisz, tak zapisuję, odblokuj, zezwól, to ja, to byłem ja, zatwierdź, autoryzuj, zatwierdzić`,
    'sign-in': `zaloguje cię, loguje cię, zaloguje panią, zaloguje pana, link jednorazowy, jednorazowy link, zaloguj, zaloguj się, zalogować, zalogować się, logowania, magiczny link, link do logowania, link logowania, wejdź na konto`,
    reset: `zresetuj, zresetować, resetuj, reset hasła, resetowanie hasła, resetowania hasła, nowe hasło, zmień hasło, zmienić hasło, ustaw hasło, ustaw nowe hasło, ustawić hasło, ustawić nowe hasło, utwórz hasło, odzyskaj hasło, odzyskaj konto, odzyskiwanie hasła, przywróć hasło, zmiana hasła, ustal nowe hasło`,
    invite: `przyjmij zaproszenie, zaakceptuj zaproszenie, zaakceptuj, akceptuj, akceptuję, dołącz, dołącz do zespołu, zobacz zaproszenie, zaprasza cię, zaprosił cię, zaprosiła cię, zaprasza, przyjmuję zaproszenie, przyjmij`,
    aside: `wypisz, wypisz mnie, wypisz się, zrezygnuj, rezygnuję, anuluj subskrypcję, polityka prywatności, prywatność, prywatności, regulamin, warunki, pomoc, centrum pomocy, kontakt, dowiedz się więcej, czytaj więcej, czytaj dalej, zobacz w przeglądarce, w przeglądarce, pobierz, kup, do sklepu, sklep, śledź, śledź przesyłkę, zobacz zamówienie, zamówienie, faktura, to nie ja, zablokuj, zablokuj konto, zabezpiecz*, zgłoś, odrzuć, anuluj, odmów, preferencje, ustawienia, zarządzaj,
      strona główna, oceń, faq, usuń`,
    undo: `to nie ty, jeśli to nie, nie prosiłeś, nie prosiłaś, nie prosili, to nie pan, nie rozpoznajesz, nie rozpoznaje, nie chcesz, nie zlecałeś, pytania, potrzebujesz pomocy, problemy`,
    deal: 'zamówienie, zamówienia, rezerwacja, rezerwacji, wizyta, wizyty, dostawa, dostawy, płatność, płatności, faktura, przesyłka, paczka, wyciąg, zakup, bilet, bilety, zostało zmienione, zmieniono',
  },
  ru: {
    confirm: `подтвердить, подтвердите, подтверди, подтверждаю, подтверждения, подтверждение адреса, активировать, активируйте, активируй, активации, верифицировать, верифицируйте, проверить адрес, завершить регистрацию, завершите регистрацию, завершения регистрации, закончить регистрацию, да подписаться, да подписать, да хочу, разрешить, разблокировать, это я, это был я, одобрить`,
    'sign-in': `откроет ваш аккаунт, выполнит вход, одноразовая ссылка, войдёте, войдете, войти, вход, войдите, вход в аккаунт, ссылка для входа, волшебная ссылка, войти в аккаунт, авторизоваться, входа`,
    reset: `сбросить пароль, сбросить, сброс пароля, сброса пароля, восстановить пароль, восстановить доступ, восстановить, восстановление пароля, восстановления пароля, новый пароль, изменить пароль, сменить пароль, задать пароль, задать новый пароль, установить пароль, установить новый пароль, создать пароль, создать новый пароль, придумать пароль, придумайте новый пароль, смена пароля, смены пароля`,
    invite: `принять приглашение, принять, присоединиться, присоединяйтесь, вступить, посмотреть приглашение, приглашает вас, пригласил вас, пригласила вас, приглашает тебя, приглашает`,
    aside: `отписаться, отписка, отказаться, отказаться от рассылки, конфиденциальность, политика конфиденциальности, конфиденциальности, условия, правила, помощь, справка, поддержка, служба поддержки, контакты, связаться, подробнее, узнать больше, читать, читать далее, открыть в браузере, в браузере, скачать, купить, в магазин, магазин, отследить, отследить заказ, посмотреть заказ, заказ, состояние заказа, счёт, это не я, это был не я, защитить аккаунт, заблокировать, пожаловаться, сообщить, отклонить, отменить, настройки, управлять,
      сайт, вопросы, частые вопросы, оценить, удалить`,
    undo: `не вы, это были не вы, не запрашивали, не отправляли запрос, не делали, не узнаёте, не узнаете, не вами, если нет, не хотите, вопросы, нужна помощь, проблемы, не регистрировались`,
    deal: 'заказ, заказа, бронирование, бронирования, запись, записи, доставка, доставки, оплата, оплаты, платёж, платежа, счёт, посылка, выписка, покупка, покупки, билет, билеты, изменён, изменен, был изменён',
  },
  zh: {
    confirm: `确认, 確認, 验证, 驗證, 激活, 啟用, 启用, 完成注册, 完成註冊, 完成注冊, 认证邮箱, 认证, 認證, 开通账号, 开通, 開通, 是我本人, 同意订阅, 确认订阅, 解锁, 授权, 允许`,
    'sign-in': `登录, 登入, 立即登录, 立即登入, 魔法链接, 一键登录, 一鍵登入`,
    reset: `重置密码, 重設密碼, 重设密码, 重置密碼, 设置新密码, 設定新密碼, 设置密码, 設定密碼, 修改密码, 修改密碼, 更改密码, 變更密碼, 找回密码, 找回密碼, 新密码, 新密碼, 创建密码, 建立密碼, 恢复账号, 变更密码`,
    invite: `接受邀请, 接受邀請, 加入团队, 加入團隊, 立即加入, 加入, 接受, 查看邀请, 查看邀請, 邀请您, 邀請您, 邀请你, 邀請你`,
    aside: `退订, 退訂, 取消订阅, 取消訂閱, 隐私, 隱私, 隐私政策, 隱私政策, 条款, 條款, 服务条款, 帮助, 幫助, 帮助中心, 客服, 联系我们, 聯絡我們, 联系, 了解更多, 瞭解更多, 阅读更多, 在浏览器中查看, 在瀏覽器, 下载, 下載, 购买, 立即购买, 立即使用, 商店, 查看订单, 查看訂單, 订单, 訂單, 跟踪, 追踪, 查询物流, 发票, 發票, 不是我, 非本人, 保护账号, 冻结, 凍結, 举报, 拒绝, 拒絕, 取消, 设置, 偏好, 官网, 常见问题, 常見問題, 首页, 注销, 查看详情, 去看看, 确认收货, 确认订单`,
    undo: `不是您, 不是你, 非本人, 非您本人, 不是本人, 没有请求, 未请求, 並非您, 并非您, 如有疑问, 如有疑問, 有问题, 需要帮助`,
    deal: '订单, 訂單, 预订, 預訂, 预约, 預約, 付款, 发票, 發票, 快递, 包裹, 账单, 帳單, 购买, 車票, 车票, 已修改, 已更改, 已重置, 收货',
  },
  ja: {
    confirm: `確認する, 確認, 認証する, 認証, 有効化, 有効にする, 本登録, 登録を完了, 登録完了, 登録を完了する, 登録を確定, アカウントを有効, 承認する, 承認, 検証, 購読を確認, 登録する, アクティベート, 許可する, ロックを解除, はい、私です, はい, 手続きを完了`,
    'sign-in': `ログイン, サインイン, ログインする, サインインする, マジックリンク, ログインリンク, ログイン用リンク`,
    reset: `パスワードを再設定, パスワードの再設定, パスワード再設定, パスワードをリセット, パスワードのリセット, パスワードリセット, 新しいパスワード, パスワードを変更, パスワードの変更, パスワードを設定, パスワードの設定, パスワード設定, 再設定, アカウントを復元`,
    invite: `招待を承認, 招待を受け, 招待を承諾, 招待を受諾, 参加する, 招待を確認, チームに参加, 招待されました, 招待しました, 招待が届, ワークスペースに参加, 参加`,
    aside: `配信停止, 配信解除, 登録解除, 購読解除, 停止, 退会, プライバシー, プライバシーポリシー, 利用規約, 規約, 特定商取引, ヘルプ, ヘルプセンター, サポート, お問い合わせ, 問い合わせ, よくある質問, 詳しく, 詳細, もっと見る, 続きを読む, ブラウザで, ブラウザー, ダウンロード, 購入, ショップ, 今すぐ使う, 注文, ご注文, 配送状況, 追跡, 請求書, 領収書, 心当たりのない方, 心当たりがない, 私ではありません, 身に覚えがない, 保護する, ロックする, 報告, 拒否, 辞退, キャンセル, 取り消し, 設定の変更, 配信設定, 公式サイト, ホームページ, トップページ, レビュー, 予約を確認, 予約の確認, 予約確認`,
    undo: `心当たりのない, 心当たりがない, お心当たり, 覚えがない, 覚えのない, ご本人でない, 本人ではない, リクエストしていない, 依頼していない, ご不明, お困り`,
    deal: '注文, 予約, 配送, 発送, お支払, 支払い, 請求, 領収, 荷物, 明細, 購入, チケット, 乗車, 変更されました, 変更しました, 変更いたしました',
  },
  ko: {
    confirm: `인증하기, 인증, 확인하기, 이메일 확인, 메일 확인, 주소 확인, 계정 확인, 활성화, 가입 완료, 가입을 완료, 가입 완료하기, 등록 완료, 등록을 완료, 승인하기, 승인, 구독 확인, 구독 확정, 구독을 확인, 네, 본인 확인, 잠금 해제, 허용`,
    'sign-in': `로그인, 로그인하기, 바로 로그인, 로그인 링크, 매직 링크`,
    reset: `비밀번호 재설정, 비밀번호 재설정하기, 비밀번호를 재설정, 비밀번호 초기화, 새 비밀번호, 비밀번호 변경, 비밀번호를 변경, 비밀번호 설정, 비밀번호를 설정, 비밀번호 찾기, 재설정, 재설정하기, 계정 복구, 암호 재설정`,
    invite: `초대 수락, 초대 수락하기, 초대를 수락, 수락하기, 수락, 참여하기, 참여, 팀 참여, 초대 보기, 초대했습니다, 초대합니다, 초대하셨습니다, 합류하기, 합류`,
    aside: `수신거부, 수신 거부, 구독 취소, 구독취소, 구독 해지, 탈퇴, 개인정보, 개인정보처리방침, 개인정보 처리방침, 이용약관, 약관, 도움말, 고객센터, 고객 센터, 문의, 문의하기, 자주 묻는, 자세히, 자세히 보기, 더 보기, 더보기, 브라우저에서, 다운로드, 구매, 쇼핑, 주문, 주문 확인, 주문 보기, 배송조회, 배송 조회, 영수증, 청구서, 제가 아닙니다, 본인이 아닙니다, 본인이 아님, 내가 아님, 계정 보호, 차단, 신고, 거절, 거부, 취소, 설정 변경, 알림 설정, 홈페이지, 홈으로, 리뷰, 예약 확인, 쿠폰, 사용하기`,
    undo: `본인이 아니, 본인이 아닌, 요청하지 않, 직접 하지 않, 본인이 하지, 신청하지 않, 모르는, 궁금한, 문의`,
    deal: '주문, 예약, 배송, 결제, 청구서, 영수증, 택배, 명세서, 구매, 승차권, 티켓, 변경되었습니다, 변경됐습니다',
  },
};
