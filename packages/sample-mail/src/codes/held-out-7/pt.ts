import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-7-governo',
    from: 'Conta Cidadã <nao-responda@contacidada.example>',
    subject: 'Conta Cidadã - Código de acesso',
    html: `<table width="640" align="center" style="border:1px solid #ddd"><tr><td style="background:#1351b4;color:#fff;padding:16px"><b>conta cidadã</b></td></tr><tr><td style="padding:24px"><p>Olá, JOSÉ CARLOS,</p><p>Você solicitou um código de acesso para o CPF ***.418.207-**.</p><p>Digite o código na tela em que foi solicitado:</p><p align="center"><font size="6"><b>31764</b></font></p><p>O código é válido por 10 minutos. Caso não tenha feito a solicitação, desconsidere este e-mail.</p></td></tr><tr><td style="font-size:11px;padding:12px">Este é um e-mail automático. Central de atendimento: 0800 555 0001</td></tr></table>`,
    code: '31764',
    link: null,
    note: 'five digits; part of a tax number before it',
  },
  {
    name: 'pt-7-banco-digital',
    from: 'Banco Jade <seguranca@bancojade.example>',
    subject: 'Seu token de autorização',
    text: `Oi, Fernanda!

Recebemos um pedido para cadastrar a chave Pix quiet-otter-482@inbox.example na sua conta.

Token: 942508

Abra o app Jade e informe o token para concluir. Ele vale por 5 min.

Protocolo de atendimento: 2026112500418
Não foi você? Fale com a gente pelo chat ou ligue 4004 5550 (capitais).

Banco Jade S.A. - CNPJ 99.104.223/0001-07
Rua Capote Valente, 39 - São Paulo/SP - 05409-000
`,
    code: '942508',
    link: null,
    note: 'after the word token; protocol, company and postal numbers',
  },
  {
    name: 'pt-7-loja-conta',
    from: 'Casa Andorinha <ola@casaandorinha.example>',
    subject: 'Use 7 7 0 4 1 9 para confirmar o seu e-mail',
    html: `<p>Olá Beatriz,</p><p>Falta só um passo para criar a sua conta na Casa Andorinha. Introduza o código que vai no assunto desta mensagem na página de registo.</p><p>Receba 10% de desconto na primeira compra com <b>ANDORINHA10</b>.</p><p>Com os melhores cumprimentos,<br>Casa Andorinha, Rua das Flores 88, 4050-262 Porto</p><p><small>Linha de apoio: 220 555 018 (chamada para a rede fixa nacional)</small></p>`,
    code: '770419',
    link: null,
    note: 'in the subject only, spaced; a discount code in the text',
  },
  {
    name: 'pt-7-ensino',
    from: 'Escola Virtual Sabiá <suporte@sabia.example>',
    subject: 'Verificação em duas etapas',
    encoding: 'base64',
    text: `Prezado(a) aluno(a),

Matrícula: 202610443
Dispositivo: Chrome / Windows 10
Data e hora: 25/11/2026 05:15 (Brasília)

A sua chave de verificação é

V8RT-23KX

Insira-a na janela de login. Após três tentativas erradas a conta será bloqueada por 30 minutos.

Atenciosamente,
Equipe de Suporte Sabiá
Telefone/WhatsApp: (31) 95550-0184
`,
    code: 'V8RT-23KX',
    link: null,
    note: 'letters and digits with a dash; an enrolment number',
  },
  {
    name: 'pt-7-alojamento',
    from: 'Pousadela <conta@pousadela.example>',
    subject: 'Confirme o seu endereço de e-mail',
    html: `<p>Bem-vindo à Pousadela, Rui!</p><p>Carregue no botão para confirmar o seu endereço:</p><p><a href="https://pousadela.example/pt/verificar/0a9f-6c?lang=pt-PT" style="background:#ff5a5f;color:#fff;padding:10px 20px">Confirmar e-mail</a></p><p>Se lhe for pedido um código na aplicação, utilize <b>268 740</b>.</p><p>Reservou em nome de outra pessoa? <a href="https://pousadela.example/pt/ajuda">Obtenha ajuda</a>.</p><p style="font-size:11px">Pousadela Lda., NIPC 599 204 118, RNAVT 7715</p>`,
    code: '268740',
    link: 'https://pousadela.example/pt/verificar/0a9f-6c?lang=pt-PT',
    note: 'a button and a code in threes; register numbers in threes too',
  },
  {
    name: 'pt-7-ativacao-energia',
    from: 'Luz do Minho <area.cliente@luzdominho.example>',
    subject: 'Ative o seu acesso à Área de Cliente',
    text: `Exmo.(a) Senhor(a),

Agradecemos o seu registo na Área de Cliente da Luz do Minho (contrato n.º 001 448 2019).

Para ativar o acesso, visite:

https://cliente.luzdominho.example/ativar?c=Yt62kq0Z

O endereço acima deixa de funcionar dentro de 5 dias.

Comunique leituras através do 800 555 027, tendo consigo o CPE PT0002000099104418WX.

Luz do Minho, S.A.
`,
    code: null,
    link: 'https://cliente.luzdominho.example/ativar?c=Yt62kq0Z',
    note: 'a link to activate; contract and supply point numbers',
  },
  {
    name: 'pt-7-redefinir',
    from: 'Tabuleiro Jogos <no-reply@tabuleirojogos.example>',
    subject: 'Esqueceu a senha?',
    html: `<h2>Redefina sua senha</h2><p>Fala, mago_supremo99!</p><p>Pediram uma nova senha para a sua conta no Tabuleiro. Pra criar, <a href="https://tabuleirojogos.example/senha/redefinir/1182/ffb0e2">clique aqui</a>.</p><p>O link expira em 60 minutos. Se não foi você que pediu, relaxa: é só apagar este e-mail.</p><p><a href="https://tabuleirojogos.example/termos">Termos</a> • <a href="https://tabuleirojogos.example/privacidade">Privacidade</a> • v2.9.1</p>`,
    code: null,
    link: 'https://tabuleirojogos.example/senha/redefinir/1182/ffb0e2',
    note: 'the link is on two words; a version in the footer',
  },
  {
    name: 'pt-7-boleto',
    from: 'Condomínio Fácil <cobranca@condominiofacil.example>',
    subject: 'Boleto de dezembro/2026 - Apto 1204',
    text: `Prezado condômino,

Segue o boleto da taxa condominial.

Vencimento: 10/12/2026
Valor: R$ 812,40
Linha digitável: 00190.00009 02714.418207 04120.334410 4 99120000081240

Após o vencimento, multa de 2% e juros de 1% ao mês.

Administradora Condomínio Fácil - CRECI 20417-J
`,
    code: null,
    link: null,
    note: 'a bill with a line of many digits',
  },
  {
    name: 'pt-7-passagem',
    from: 'Voe Tucano <viagem@voetucano.example>',
    subject: 'Check-in aberto: REC > GRU em 26/11',
    html: `<p>Olá, Paulo! O check-in do seu voo já está aberto.</p><table cellpadding="6"><tr><td>Localizador</td><td><b>HZ4PQM</b></td></tr><tr><td>Voo</td><td>VT 3318</td></tr><tr><td>Partida</td><td>Recife 06:55</td></tr><tr><td>Chegada</td><td>São Paulo 10:20</td></tr><tr><td>Bilhete</td><td>9572104418820</td></tr></table><p><a href="https://voetucano.example/checkin?loc=HZ4PQM">Fazer check-in</a></p><p>Chegue ao aeroporto com 2 horas de antecedência.</p>`,
    code: null,
    link: null,
    note: 'a flight with locator and ticket number; check-in is no confirmation of the reader',
  },
  {
    name: 'pt-7-cupom',
    from: 'Farmácia Boa Hora <ofertas@boahora.example>',
    subject: 'Seu cupom de R$ 20 vence amanhã ⏰',
    html: `<div align="center"><h1>R$ 20 OFF</h1><p>Nas compras acima de R$ 120, use no carrinho:</p><p style="border:2px dashed;padding:10px;font-size:28px">BOA20HORA</p><a href="https://boahora.example/ofertas">Quero aproveitar</a><p style="font-size:10px">Válido até 26/11/2026 ou enquanto durarem os estoques. SAC 0800 555 0118. <a href="https://boahora.example/descadastrar">Descadastrar</a></p></div>`,
    code: null,
    link: null,
    note: 'a coupon in a dashed box',
  },
];
