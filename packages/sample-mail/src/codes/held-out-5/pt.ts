import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-5-conta-cidadao',
    from: 'Conta Cidadão <naoresponda@contacidadao.example>',
    subject: 'Código de segurança da sua Conta Cidadão',
    encoding: 'base64',
    text: `Olá, CARLOS EDUARDO.

Você pediu para recuperar o acesso à Conta Cidadão (CPF ***.418.907-**).

Digite o código 95J4PK no site ou no aplicativo para continuar.

Por segurança:
* o código vale por 1 hora;
* ninguém do governo vai pedir esse código por telefone, WhatsApp ou SMS;
* se não foi você, desconsidere esta mensagem.

Dúvidas? Ligue 158 ou acesse https://contacidadao.example/faq
`,
    code: '95J4PK',
    link: null,
    note: 'letters and digits in the middle of a sentence; a masked tax number',
  },
  {
    name: 'pt-5-banco-pix',
    from: 'Banco Ipê <seguranca@bancoipe.example>',
    subject: 'Confirme seu novo limite Pix',
    text: `Oi, Jéssica!

Recebemos um pedido para aumentar seu limite Pix noturno de R$ 1.000,00 para R$ 4.500,00.

Para confirmar, informe no app: 582-317

Pedido feito em 25/11/2026 às 05:11 pelo aparelho SM-A556E. O código expira em 15 min.

Não reconhece? Bloqueie sua conta agora: Central 4004 5530 (capitais) ou 0800 555 5530.
`,
    html: `<table width="600" align="center" style="font-family:Arial"><tr><td style="background:#1b5e20;color:#fff;padding:16px">Banco Ipê</td></tr><tr><td style="padding:16px"><p>Oi, Jéssica!</p><p>Recebemos um pedido para aumentar seu limite Pix noturno de R$ 1.000,00 para R$ 4.500,00.</p><p>Para confirmar, informe no app:</p><table width="100%"><tr><td align="center" style="font-size:34px;border:1px solid #1b5e20;padding:12px">582&#8209;317</td></tr></table><p>Pedido feito em 25/11/2026 às 05:11 pelo aparelho SM-A556E. O código expira em 15 min.</p><p>Não reconhece? Bloqueie sua conta agora: Central 4004 5530 (capitais) ou 0800 555 5530.</p><p style="font-size:11px">Banco Ipê S.A. CNPJ 12.345.678/0001-95. Ag. 0001 C/C 88142-7. Ouvidoria 0800 555 5531.</p></td></tr></table>`,
    code: '582317',
    link: null,
    note: 'three and three with a non-breaking hyphen; limits, a device model, telephone numbers of four and four',
  },
  {
    name: 'pt-5-classificados',
    from: 'Desapega Já <noreply@desapegaja.example>',
    subject: 'Seu código de verificação é 204867',
    text: `Seu código de verificação é

204867

Ele expira em 10 minutos. Se você não tentou entrar no Desapega Já, alguém pode ter digitado seu e-mail por engano.

Nunca informe este código a compradores, nem para "liberar o pagamento".

Desapega Já Atividades de Internet Ltda.
Rua do Catete, 359 - Rio de Janeiro - RJ - 22220-001
`,
    code: '204867',
    link: null,
    note: 'subject and body say the same sentence, the number on the next line; a postal code with a dash',
  },
  {
    name: 'pt-5-operadora-portugal',
    from: 'Maré Telecom <apoio@maretelecom.example>',
    subject: 'Validação do seu endereço de e-mail',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Caro(a) Cliente,

Para concluir o registo na Área de Cliente, introduza o código de validação abaixo indicado no prazo de 24 horas.

Código de validação: 7 7 4 0 2
N.º de cliente: 1300442819
Telemóvel associado: 91* *** 048

Caso não tenha efetuado este pedido, contacte-nos através do 16 200 (custo de chamada local).

Com os melhores cumprimentos,
Maré Telecom
Av. Fontes Pereira 40, 1069-300 Lisboa
Capital Social 230.000.000 EUR - Matrícula na CRC de Lisboa e NIPC 555 204 118
`,
    code: '77402',
    link: null,
    note: 'five digits, each apart, above a customer number; company number in groups',
  },
  {
    name: 'pt-5-jogo-beta',
    from: 'Estúdio Capivara <contas@estudiocapivara.example>',
    subject: 'Capivara ID: verificação em duas etapas',
    html: `<body style="background:#10131a;color:#eee;font-family:Segoe UI"><p><img src="https://cdn.estudiocapivara.example/e/cap.png" width="96" alt=""></p><p>E aí, <b>xX_Tatu2009_Xx</b>!</p><p>Detectamos um login no Capivara Launcher 2.18.0.</p><p>Código: <span style="color:#ffd54f;font-size:26px;font-family:monospace">TGBWNY</span></p><p>Ou aprove o login direto deste e-mail:</p><p><a href="https://id.estudiocapivara.example/2fa/aprovar/0f8ad21b" style="background:#ffd54f;color:#000;padding:10px 18px">Aprovar login</a></p><p>Não foi você? <a href="https://id.estudiocapivara.example/seguranca">Proteja sua conta</a>.</p><p style="font-size:11px">© 2019–2026 Estúdio Capivara. Chamado de suporte? Informe o ID 33018.</p></body>`,
    code: 'TGBWNY',
    link: 'https://id.estudiocapivara.example/2fa/aprovar/0f8ad21b',
    note: 'six letters only, or a link to approve the login; version, years, a link for whoever did not ask',
  },
  {
    name: 'pt-5-curso-confirmar',
    from: 'Escola Aberta <secretaria@escolaaberta.example>',
    subject: 'Falta pouco para começar seu curso!',
    html: `<p>Olá, Rodrigo,</p><p>Sua inscrição no curso <i>Excel 2021 do zero</i> (turma 2026.2, 40 horas) foi recebida.</p><p>Para liberar o acesso, precisamos que você confirme seu e-mail <a href="https://ava.escolaaberta.example/login/confirm.php?data=Xk2pQ7aa/rodrigo-m">clicando aqui</a>.</p><p>Se não funcionar, copie o endereço abaixo e cole no navegador:</p><p><code>https://ava.escolaaberta.example/login/confirm.php?data=Xk2pQ7aa/rodrigo-m</code></p><p>Secretaria: (31) 5555-0144, matrícula 20260844</p>`,
    code: null,
    link: 'https://ava.escolaaberta.example/login/confirm.php?data=Xk2pQ7aa/rodrigo-m',
    note: 'a link "clicking here" within the sentence; years, hours, an enrolment number of eight digits',
  },
  {
    name: 'pt-5-link-magico-contabil',
    from: 'Planilhei <acesso@planilhei.example>',
    subject: 'Seu link de acesso ao Planilhei',
    text: `Oi!

Toque no link para entrar, sem senha:
https://app.planilhei.example/entrar#t=Bq8Zr-1k_02

O link vale por 30 minutos e só abre uma vez. Abra no mesmo navegador em que você pediu.

Quer usar senha? Crie uma em Configurações > Segurança depois de entrar.

Planilhei - CNPJ 40.218.883/0001-07
Cancelar e-mails: https://planilhei.example/sair
`,
    code: null,
    link: 'https://app.planilhei.example/entrar#t=Bq8Zr-1k_02',
    note: 'a magic link whose secret is in the fragment; an address to stop mails that reads like "leave"',
  },
  {
    name: 'pt-5-boleto',
    from: 'Condomínio Edifício Araucária <boletos@sindicofacil.example>',
    subject: 'Boleto condomínio 12/2026 - apto 1204',
    text: `Prezado(a) condômino(a),

Segue boleto da taxa condominial.

Unidade: 1204 bloco B
Vencimento: 10/12/2026
Valor: R$ 847,33
Nosso número: 00018844207-3
Linha digitável: 34191.79001 01043.510047 91020.150008 8 99870000084733

Pix copia e cola disponível no aplicativo Síndico Fácil (versão 5.12 ou superior).

Após o vencimento: multa de 2% e juros de 1% ao mês.
`,
    attachment: { name: 'boleto-1204.pdf', type: 'application/pdf', body: '%PDF-1.5\n% boleto 1204\n%%EOF\n' },
    code: null,
    link: null,
    note: 'a payment slip: groups of digits, a flat of four digits, a version',
  },
  {
    name: 'pt-5-encomenda-alfandega',
    from: 'Correio Rápido <notificacoes@correiorapido.example>',
    subject: 'Objeto LB482917743BR saiu para entrega',
    html: `<table width="520"><tr><td><h2>Seu objeto saiu para entrega</h2><p>Olá, Benedita. O objeto abaixo será entregue hoje até as 18h.</p><p style="font-size:22px;border:1px solid #00416b;padding:10px"><b>LB482917743BR</b></p><ul><li>25/11/2026 07:48 - Saiu para entrega - CDD Savassi</li><li>24/11/2026 22:15 - Em trânsito</li><li>20/11/2026 10:02 - Tributos pagos (R$ 44,18)</li></ul><p><a href="https://rastreio.correiorapido.example/?objeto=LB482917743BR">Rastrear</a></p><p>Não pagamos nem cobramos por links. Central: 3003 0100</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'a tracking number in a box',
  },
  {
    name: 'pt-5-consulta',
    from: 'Clínica do Parque <marcacoes@clinicadoparque.example>',
    subject: 'Lembrete de consulta – 27/11 às 11h20',
    html: `<p>Estimada utente,</p><p>Lembramos a sua consulta de <b>Dermatologia</b> com a Dra. Filipa Antunes, no dia <b>27/11/2026 às 11h20</b>, piso 2, gabinete 214.</p><p>N.º de processo: 118472 | Episódio: 26-90417</p><p>À chegada, retire uma senha no quiosque com o seu Cartão de Cidadão. Valor estimado: 65,00&nbsp;€.</p><p>Para desmarcar, ligue 21 555 33 00 (chamada para a rede fixa nacional) até 24 horas antes.</p><p>Clínica do Parque – ERS E118844 – Licença 7204/2014</p>`,
    code: null,
    link: null,
    note: 'an appointment; "senha" is a queue ticket; process number of six digits',
  },
];
