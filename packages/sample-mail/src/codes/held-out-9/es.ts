import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-9-reparto',
    from: 'Pidelo Ya <hola@pideloya.example>',
    subject: 'Tu código es 3917',
    html: `<div style="font-family:sans-serif"><p>¡Hola, Lucía!</p><p>Estás a un paso de pedir tu cena. Introduce el código en la app para entrar:</p><p style="font-size:40px;color:#e91e63">3917</p><p>Caduca en 5 minutos.</p><p style="font-size:11px">Pidelo Ya S.L. · CIF B66362906 · Calle Pujades 94, 08005 Barcelona</p></div>`,
    code: '3917',
    link: null,
    note: 'four digits; a tax number and a postal code',
  },
  {
    name: 'es-9-banco-mx',
    from: 'Banco Cenzontle <notificaciones@bancocenzontle.example>',
    subject: 'Clave dinámica para tu transferencia',
    encoding: '8bit',
    text: `Estimado JUAN PABLO:

Generamos una clave para autorizar tu transferencia SPEI por $4,500.00 MXN a la cuenta terminación 8821.

Clave: 615 7208

Vigencia: 3 minutos a partir de las 08:15 h.

Banco Cenzontle nunca te pedirá esta clave por teléfono, mensaje o redes sociales. Si no reconoces la operación comunícate al 55 5550 2663.

Av. Insurgentes Sur 1602, CDMX, C.P. 03940
`,
    code: '6157208',
    link: null,
    note: 'seven digits in three and four; an amount, an account ending, a phone number',
  },
  {
    name: 'es-9-sede',
    from: 'Sede Electrónica de Valdemora <sede@valdemora.example>',
    subject: 'Sede Electrónica: PIN de acceso',
    html: `<table border="0" width="580"><tr><td colspan="2"><b>Ayuntamiento de Valdemora</b></td></tr><tr><td colspan="2">Ha solicitado acceder al expediente 2026/004417. Utilice los siguientes datos:</td></tr><tr><td>NIF</td><td>*****318K</td></tr><tr><td>PIN</td><td><b>RD6W</b></td></tr><tr><td>Válido hasta</td><td>25/11/2026 09:25:00</td></tr><tr><td colspan="2">Este correo se ha generado automáticamente. Información ciudadana: 010</td></tr></table>`,
    code: 'RD6W',
    link: null,
    note: 'four letters and digits in a row of a table; a file number, a masked identity number',
  },
  {
    name: 'es-9-academia',
    from: 'Aula Abierta <soporte@aula-abierta.example>',
    subject: 'Código de verificación para cambiar tu correo',
    text: `Hola, Mateo:

Recibimos una solicitud para asociar esta dirección a tu cuenta de Aula Abierta. Escribe 840-263 donde te lo pidamos y listo.

¿No fuiste tú? Escríbenos a soporte@aula-abierta.example.

Saludos,
El equipo de Aula Abierta
+40.000 estudiantes desde 2014
`,
    code: '840263',
    link: null,
    note: 'with a dash, in running text; a count and a year',
  },
  {
    name: 'es-9-aerolinea',
    from: 'Vuelalto <no-responder@vuelalto.example>',
    subject: '771025 es tu código de seguridad',
    text: `Hola,

Usa este código de seguridad para iniciar sesión en Vuelalto Plus. Es de un solo uso.

771025

Socio: 55-20914

Dispositivo: iPhone 16 · Bogotá, Colombia

Línea de atención: 01 8000 555 112. Vigilado Supertransporte.
`,
    html: `<p>Hola,</p><p>Usa este código de seguridad para iniciar sesión en <b>Vuelalto Plus</b>. Es de un solo uso.</p><table align="center"><tr><td bgcolor="#002f6c" style="color:#fff;font-size:28px;padding:14px 40px">771025</td></tr></table><p>Socio: 55-20914</p><p>Dispositivo: iPhone 16 · Bogotá, Colombia</p><p><small>Línea de atención: 01 8000 555 112. Vigilado Supertransporte.</small></p>`,
    code: '771025',
    link: null,
    note: 'number first in the subject; a member number and a phone model',
  },
  {
    name: 'es-9-invitacion',
    from: 'Gestoría en Línea <avisos@gestoriaenlinea.example>',
    subject: 'Carmen Ruiz te ha dado acceso a “Talleres Ruiz S.A.”',
    html: `<p>Hola:</p><p>Carmen Ruiz quiere que colabores en la contabilidad de <b>Talleres Ruiz S.A.</b> (NIF A28000417).</p><p><a href="https://app.gestoriaenlinea.example/invitaciones/9b02f4/aceptar">Aceptar la invitación</a></p><p>La invitación caduca el 1 de diciembre.</p><p><a href="https://gestoriaenlinea.example/ayuda">Centro de ayuda</a></p>`,
    code: null,
    link: 'https://app.gestoriaenlinea.example/invitaciones/9b02f4/aceptar',
    note: 'an invitation to a company account',
  },
  {
    name: 'es-9-restablecer',
    from: 'Librería Cóndor <clientes@libreriacondor.example>',
    subject: 'Restablecimiento de contraseña del cliente',
    text: `Restablece tu contraseña

Sigue este enlace para restablecer la contraseña de tu cuenta de cliente en Librería Cóndor. Si no solicitaste una contraseña nueva, puedes eliminar este correo electrónico de forma segura.

https://libreriacondor.example/account/reset/60118/f3ab90c1?syclid=77a

o visita nuestra tienda: https://libreriacondor.example

Si tienes alguna pregunta, responde a este correo.
`,
    code: null,
    link: 'https://libreriacondor.example/account/reset/60118/f3ab90c1?syclid=77a',
    note: 'a reset link and a shop link in text',
  },
  {
    name: 'es-9-pedido',
    from: 'Casa Olivar <pedidos@casaolivar.example>',
    subject: 'Hemos recibido tu pedido nº 200417',
    text: `Gracias por tu compra, Andrés.

Pedido nº 200417 (25 de noviembre de 2026)

  Aceite virgen extra 5 L x 2 ........ 89,80 €
  Envío .............................. 0,00 €
  Total .............................. 89,80 €

Método de pago: tarjeta terminada en 3302, autorización 058813

Recibirás el número de seguimiento cuando salga del almacén (24-48 h).

Casa Olivar, Ctra. de Jaén km 12, 23400 Úbeda. Tel. 953 555 018
`,
    code: null,
    link: null,
    note: 'an order with a payment authorisation number',
  },
  {
    name: 'es-9-cita',
    from: 'Clínica Arrayán <citas@clinicaarrayan.example>',
    subject: 'Recordatorio de su cita',
    charset: 'iso-8859-1',
    html: `<p>Estimada Sra. Pardo:</p><p>Le recordamos su cita de <b>Dermatología</b> el <b>30/11/2026 a las 17:20</b>, consulta 208, planta 2.</p><p>Nº de historia: 118402. Traiga su tarjeta sanitaria.</p><p>Para anular o cambiar la cita llame al 91 555 44 10.</p>`,
    code: null,
    link: null,
    note: 'an appointment with a record number',
  },
  {
    name: 'es-9-contrasena-cambiada',
    from: 'Nubalia <seguridad@nubalia.example>',
    subject: 'Se ha cambiado tu contraseña',
    text: `Tu contraseña se ha cambiado correctamente

Cuenta: qu***82@inbox.example
Fecha: 25/11/2026 08:02 (UTC)
IP: 198.51.100.24

Si no has sido tú, recupera tu cuenta
https://nubalia.example/seguridad/recuperar

Gracias,
El equipo de cuentas de Nubalia
`,
    html: `<h3>Tu contraseña se ha cambiado correctamente</h3><p>Cuenta: qu***82@inbox.example<br>Fecha: 25/11/2026 08:02 (UTC)<br>IP: 198.51.100.24</p><p>Si no has sido tú, <a href="https://nubalia.example/seguridad/recuperar">recupera tu cuenta</a>.</p><p>Gracias,<br>El equipo de cuentas de Nubalia</p>`,
    code: null,
    link: null,
    note: 'a notice after the fact; a link for whoever did not do it',
  },
];
