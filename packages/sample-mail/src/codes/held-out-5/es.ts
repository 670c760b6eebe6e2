import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-5-comida-a-domicilio',
    from: 'Ñamñam <hola@namnam.example>',
    subject: 'Tu código es 3391',
    html: `<table width="100%" bgcolor="#ffc244"><tr><td align="center"><table width="480" bgcolor="#ffffff" style="border-radius:16px;margin:32px"><tr><td style="padding:32px;text-align:center"><p style="font-size:20px"><b>¡Hola, Lucía!</b></p><p>Usa este código para entrar en Ñamñam:</p><p style="font-size:40px;letter-spacing:12px"><b>3391</b></p><p>Caduca en 5 minutos.</p><p style="font-size:12px;color:#767676">¿No has sido tú? Ignora este correo.<br>Ñamñam Reparto S.L., C/ Llull 108, 08005 Barcelona. NIF B55204418</p></td></tr></table></td></tr></table>`,
    code: '3391',
    link: null,
    note: 'four digits, large; postal code and tax number',
  },
  {
    name: 'es-5-banco-transferencia',
    from: 'Caja Meseta <avisos@cajameseta.example>',
    subject: 'Clave de firma para tu transferencia',
    charset: 'windows-1252',
    text: `Hola, Joaquín:

Clave de firma: 60 84 27
Operación: transferencia inmediata
Importe: 2.350,00 €
Beneficiario: TALLERES HNOS. PEÑA
Cuenta de destino: ES91 **** **** **** **** 1332

Introdúcela en la banca digital solo si reconoces la operación. Tienes 3 minutos.

Si alguien te llama diciendo que es de Caja Meseta y te la pide, cuelga: es un fraude. Nuestro teléfono es el 900 555 024.

Caja Meseta, S.C.C. Inscrita en el R.M. de Valladolid, tomo 1.480, folio 62, hoja VA-23970
`,
    code: '608427',
    link: null,
    note: 'a list that begins with the code, in pairs; an account, a sum, register entries',
  },
  {
    name: 'es-5-billetera-mexico',
    from: 'Lana Digital <no-responder@lanadigital.example>',
    subject: 'Código para vincular tu nuevo celular',
    html: `<html><body><table align="center" width="600"><tr><td style="padding:20px;background:#5f259f;color:#fff;font-size:22px">lana</td></tr><tr><td style="padding:20px"><p>Hola, María Fernanda.</p><p>Estás por activar tu cuenta en un <b>Moto G86</b>. Captura en la app el siguiente token:</p><div style="background:#f3ecfa;padding:16px;font-size:28px;text-align:center">41906553</div><p>Vigencia: 10 minutos a partir de las 02:13 h (Ciudad de México).</p><p>Si no reconoces este movimiento comunícate al <a href="tel:+525555550170">55 5555 0170</a> las 24 horas.</p></td></tr><tr><td style="padding:20px;font-size:10px">Lana Digital, S.A. de C.V., SOFOM, E.N.R. Av. Insurgentes Sur 1602, piso 4, C.P. 03940, CDMX. UNE: une@lanadigital.example. CONDUSEF 55 5340 0999. Folio 20261125-7781204</td></tr></table></body></html>`,
    code: '41906553',
    link: null,
    note: 'eight digits called a token; street number, postal code, telephone, folio',
  },
  {
    name: 'es-5-sede-electronica',
    from: 'Sede Electrónica de Valdemora <sede@valdemora.example>',
    subject: 'Código de acceso a la notificación 2026/4417-N',
    encoding: 'base64',
    text: `Estimado/a interesado/a:

El Ayuntamiento de Valdemora ha puesto a su disposición la notificación electrónica 2026/4417-N, expediente PLN-00832.

Ha elegido identificarse sin certificado. Por ello le facilitamos una contraseña de un solo uso, que deberá consignar junto con su DNI:

        M7RD-X2VC

Dicha contraseña perderá su validez el 25/11/2026 a las 14:00 (hora peninsular).

De conformidad con el artículo 43.2 de la Ley 39/2015, se entenderá rechazada si transcurren diez días naturales sin que acceda a su contenido.

Tel. de información: 010 (desde el municipio) o 91 555 48 00.
`,
    code: 'M7RD-X2VC',
    link: null,
    note: 'a single-use password of letters and digits with a dash; file numbers, a law with a year',
  },
  {
    name: 'es-5-streaming-asunto',
    from: 'Butaca TV <cuenta@butacatv.example>',
    subject: '770182: código para iniciar sesión en Butaca TV',
    text: `Hola:

Hemos recibido una solicitud para iniciar sesión en un televisor LG de 2024. Para seguir, pulsa el código del asunto en el mando.

¿No lo has pedido? No hace falta que hagas nada.

Butaca TV | Plan Estándar 9,99 €/mes | Atención al cliente 910 555 387
Si no quieres recibir novedades: https://butacatv.example/bajas/118834
`,
    code: '770182',
    link: null,
    note: 'in the subject only, number first with a colon; the year of a television set',
  },
  {
    name: 'es-5-confirma-correo',
    from: 'Trotamundos <bienvenida@trotamundos.example>',
    subject: '¡Bienvenida, Inés! Confirma tu correo',
    text: `Ya casi estás

Gracias por unirte a la comunidad de viajeros con más de 1.200.000 miembros. Solo nos queda comprobar que este correo es tuyo.

Sí, es mi correo ( https://cuenta.trotamundos.example/es/verificar?t=eyJpZCI6NDQxOH0 )

Después podrás:
1. Completar tu perfil ( https://trotamundos.example/perfil )
2. Descargar la app ( https://trotamundos.example/app )
3. Conseguir 500 puntos
`,
    html: `<div><h1>Ya casi estás</h1><p>Gracias por unirte a la comunidad de viajeros con más de 1.200.000 miembros. Solo nos queda comprobar que este correo es tuyo.</p><table cellpadding="0" cellspacing="0"><tr><td style="background:#ff5a5f;border-radius:4px"><a href="https://cuenta.trotamundos.example/es/verificar?t=eyJpZCI6NDQxOH0" style="padding:14px 28px;color:#fff;display:inline-block">Sí, es mi correo</a></td></tr></table><p>Después podrás:</p><ol><li><a href="https://trotamundos.example/perfil">Completar tu perfil</a></li><li><a href="https://trotamundos.example/app">Descargar la app</a></li><li>Conseguir 500 puntos</li></ol><p><small>Trotamundos Viajes Online, licencia GC-4418. <a href="https://trotamundos.example/baja?t=0">Darse de baja</a></small></p></div>`,
    code: null,
    link: 'https://cuenta.trotamundos.example/es/verificar?t=eyJpZCI6NDQxOH0',
    note: 'a confirming button that says "it is mine" before links for later; numbers of members and of a licence',
  },
  {
    name: 'es-5-recuperar-clave-argentina',
    from: 'Canillita Digital <soporte@canillita.example>',
    subject: 'Recuperá tu contraseña',
    text: `Hola Gastón,

Pediste recuperar tu contraseña de suscriptor. Entrá al siguiente enlace y elegí una nueva:

https://suscriptores.canillita.example/clave/nueva/5f1e2b90ad

Vas a tener tiempo hasta mañana a las 5:10. Pasado ese plazo, hay que pedirlo otra vez desde https://suscriptores.canillita.example/clave

Si no fuiste vos, quedate tranquilo: tu contraseña sigue siendo la misma.

Canillita Digital - Suscriptor 70-1184 - 0810 555 2026
`,
    code: null,
    link: 'https://suscriptores.canillita.example/clave/nueva/5f1e2b90ad',
    note: 'a reset link and the page where to ask again; a telephone number that ends like a year',
  },
  {
    name: 'es-5-factura-luz',
    from: 'Brillo Energía <facturas@brilloenergia.example>',
    subject: 'Tu factura de la luz de noviembre: 58,42 €',
    html: `<p>Hola, Andrés</p><p>Ya tienes tu factura <b>FE26137700418822</b>.</p><table><tr><td>Periodo</td><td>19/10/2026 - 18/11/2026</td></tr><tr><td>Consumo</td><td>241 kWh</td></tr><tr><td>CUPS</td><td>ES0021000004418820KR</td></tr><tr><td>Nº contrato</td><td>100488213</td></tr><tr><td>Fecha de cargo</td><td>02/12/2026</td></tr></table><p><a href="https://clientes.brilloenergia.example/facturas/FE26137700418822">Ver factura</a></p><p>Trae a un amigo con tu código <b>ANDRES-BRILLO-25</b> y os regalamos 25 € a cada uno.</p><p>Averías: 900 555 171</p>`,
    code: null,
    link: null,
    note: 'a bill with a supply point, a contract and a referral code',
  },
  {
    name: 'es-5-tarjeta-embarque',
    from: 'Gaviota Líneas Aéreas <checkin@gaviota.example>',
    subject: 'Check-in abierto: vuelo GV 3084 a Tenerife',
    text: `Localizador: L8QK4T

Estimado Sr. Urrutia:

Ya puede obtener su tarjeta de embarque para el vuelo de mañana.

GV 3084  BIO 06:55 - TFN 09:20 (hora local)
Asiento 14C | 1 pieza de equipaje facturada | Billete 996-2404418837

Haga el check-in en https://gaviota.example/checkin?pnr=L8QK4T o en la aplicación, hasta 60 minutos antes de la salida. Tenga a mano su localizador y su documento de identidad.

Atención al cliente: 902 555 018
`,
    code: null,
    link: null,
    note: 'a booking reference first, flight of four digits, ticket number; check-in is no sign-in',
  },
  {
    name: 'es-5-black-friday',
    from: 'Zapatería Tacón <boletin@tacon.example>',
    subject: 'Último aviso: tu código vence hoy ⏰',
    headers: ['List-Unsubscribe: <https://tacon.example/baja/8842>', 'Precedence: bulk'],
    html: `<center><p style="font-size:11px">¿No lo ves bien? <a href="https://tacon.example/ver/8842">Míralo en el navegador</a></p><h1>-30 % EN TODO</h1><p>Introduce este código al pagar:</p><p style="font-size:36px;background:#000;color:#fff;padding:12px">BF2026</p><p>Es personal, de un solo uso y solo hasta las 23:59.</p><p><a href="https://tacon.example/botas">Botas desde 39,90 €</a> · <a href="https://tacon.example/bolsos">Bolsos</a></p><p style="font-size:11px">Condiciones: pedido mínimo 60 €. No acumulable. <a href="https://tacon.example/baja/8842">Darme de baja</a></p></center>`,
    code: null,
    link: null,
    note: 'a discount code that is single-use and expires today, to be entered when paying',
  },
];
